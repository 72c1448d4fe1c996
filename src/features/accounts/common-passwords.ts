/**
 * Words that most guessed passwords are made of, in English and Spanish, and rows of the keyboard. Our own choice after
 * the lists of leaked passwords that are published every year.
 */
const words = [
  ...['password', 'passwort', 'passphrase', 'pass', 'contraseña', 'contrasena', 'clave', 'secret', 'secreto'],
  ...['qwertyuiop', 'qwertzuiop', 'azertyuiop', 'qwerty', 'qwertz', 'azerty', 'asdfghjkl', 'asdf', 'zxcvbnm'],
  ...[
    'iloveyou',
    'teamo',
    'tequiero',
    'letmein',
    'welcome',
    'bienvenido',
    'changeme',
    'default',
    'login',
    'abc',
  ],
  ...['admin', 'administrator', 'administrador', 'root', 'test', 'user', 'usuario', 'guest', 'halfhour'],
  ...['student', 'estudiante', 'teacher', 'college', 'university', 'universidad', 'school', 'escuela'],
  ...['football', 'futbol', 'baseball', 'basketball', 'princess', 'princesa', 'sunshine', 'dragon', 'monkey'],
  ...[
    'superman',
    'batman',
    'pokemon',
    'computer',
    'internet',
    'master',
    'shadow',
    'michael',
    'jordan',
    'america',
  ],
]
const onlyWords = new RegExp(`^(?:${words.join('|')})+$`)
/** Ways across the keyboard with a digit before each letter. */
const zigzags = /^(?:1q2w3e4r5t\w*|q1w2e3r4t5\w*|1qaz2wsx\w*|qazwsxedc\w*|zaq12wsx\w*)$/
const repeated = /^(.{1,5})\1+$/
const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** `1234567890`, `9876543210`, `abcdefghij`. */
function isRow(text: string): boolean {
  const steps = [...text].slice(1).map((sign, at) => sign.charCodeAt(0) - text.charCodeAt(at))
  // From 9 on to 0, and back.
  return [1, -1].some((way) => steps.every((step) => step === way || step === -9 * way))
}

/** Whether a password is among the first that anybody would try: a common word with digits behind it, a row, a repetition. */
export function isCommonPassword(typed: string): boolean {
  const text = typed.toLowerCase().replace(/\s/g, '')
  if (repeated.test(text) || zigzags.test(text) || isRow(text)) return true
  // What stands behind the word, and what stands for a letter at its end.
  return [/[^\p{L}]*$/u, /\d*$/].some((behind) => {
    const core = text.replace(/^[\d\W_]+(?=\p{L})/u, '').replace(behind, '')
    return onlyWords.test(core.replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign))
  })
}
