/** Without a network: what opens, whether a device is ready for it, and leaving a device that others use. */
export const offline = {
  title: ['You are offline', 'Estás sin conexión'],
  lead: [
    'This page needs the network. Your notebooks do not.',
    'Esta página necesita la red. Tus cuadernos no.',
  ],
  here: ['Notebooks on this device', 'Cuadernos en este dispositivo'],
  none: [
    'There is no notebook on this device yet. Open one while you have a network, and it opens without one after that.',
    'Todavía no hay ningún cuaderno en este dispositivo. Abre uno mientras tengas red y después se abrirá sin ella.',
  ],
  again: [
    'As soon as the network is back, go on where you were: what you wrote is sent by itself.',
    'En cuanto vuelva la red, sigue donde estabas: lo que escribiste se envía solo.',
  ],
  ready: [
    'Ready for a place without signal: this notebook opens on this device without a network.',
    'Listo para un lugar sin señal: este cuaderno se abre en este dispositivo sin red.',
  ],
  later: [
    'This notebook is not on this device yet. Open this page once more with a good network before you go.',
    'Este cuaderno aún no está en este dispositivo. Abre esta página otra vez con buena red antes de salir.',
  ],
  cannot: [
    'This browser keeps nothing on this device (a private window, or no room left). Where you talk, you will need a network, another browser, or paper: print your questions.',
    'Este navegador no guarda nada en este dispositivo (ventana privada o sin espacio). Donde hablen necesitarás red, otro navegador o papel: imprime tus preguntas.',
  ],
  shared: [
    'You said that others use this computer too, so nothing is kept on it. On your own phone the notebook opens without a network.',
    'Dijiste que otras personas también usan esta computadora, así que no se guarda nada en ella. En tu teléfono el cuaderno se abre sin red.',
  ],
  'shared-label': ['Others use this computer too', 'Otras personas también usan esta computadora'],
  'shared-hint': [
    'Keeps nothing on it, and signs you out when the browser closes.',
    'No guarda nada en ella y cierra tu sesión al cerrar el navegador.',
  ],
  device: ['This device', 'Este dispositivo'],
  'device-own': [
    'The notebooks you open stay on this device, so that they open without a network. Signing out wipes them.',
    'Los cuadernos que abres se quedan en este dispositivo para abrirse sin red. Al cerrar sesión se borran.',
  ],
  'device-shared': [
    'Nothing is kept on this device. Your notebooks need a network here.',
    'No se guarda nada en este dispositivo. Aquí tus cuadernos necesitan red.',
  ],
  'device-share': ['Others use it too: keep nothing here', 'También lo usan otras personas: no guardar nada'],
  'device-unshare': ['It is mine: keep my notebooks here', 'Es mío: guardar mis cuadernos aquí'],
  'flash-shared': [
    'Nothing is kept on this device from now on.',
    'Desde ahora no se guarda nada en este dispositivo.',
  ],
  'flash-own': [
    'Notebooks you open stay on this device.',
    'Los cuadernos que abras se quedan en este dispositivo.',
  ],
  'leave-title': ['Some notes are only on this device', 'Hay notas que solo están en este dispositivo'],
  'leave-text': [
    'They could not be sent just now. If you go on, they are erased and cannot be brought back. Stay, and they are sent as soon as the network is there.',
    'No se pudieron enviar ahora. Si continúas, se borran y no se pueden recuperar. Si te quedas, se envían en cuanto haya red.',
  ],
  'leave-stay': ['Stay, and keep them', 'Quedarme y conservarlas'],
  'leave-anyway': ['Go on and erase them', 'Continuar y borrarlas'],
} as const
