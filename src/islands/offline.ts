import { listKeptNotebooks } from '../features/notebook/device/kept-pages.ts'

// The page that stands in for one that needs the network: the notebooks that are on this device.
const { account } = document.body.dataset
const list = document.querySelector<HTMLElement>('[data-kept-notebooks]')
if (account && list && 'caches' in globalThis)
  void listKeptNotebooks(account).then((notebooks) => {
    for (const { path, title } of notebooks) {
      const link = document.createElement('a')
      link.href = path
      link.textContent = title
      const item = document.createElement('li')
      item.append(link)
      list.append(item)
    }
    list.hidden = notebooks.length === 0
    for (const none of document.querySelectorAll<HTMLElement>('[data-kept-none]')) none.hidden = !list.hidden
  })
