/** Line drawings on a 24 × 24 grid, drawn with the colour of the text around them. */
const drawings = {
  today: 'M4 6.5h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4M9 15.5l2 2 4-4',
  fields: 'M4 20.5V15M9.5 20.5V9M15 20.5v-8M20.5 20.5V4M2.5 20.5h19.5',
  contacts:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 15c2 .7 3.2 2.4 3.5 5',
  interviews: 'M3.5 5h11v8h-6l-3 3v-3h-2zM17.5 9.5h3v8h-2v3l-3-3h-5v-1.5',
  courses: 'M12 5 2 10l10 5 10-5-10-5ZM6 12.2V17c1.6 1.5 3.6 2.2 6 2.2s4.4-.7 6-2.2v-4.8M22 10v6',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  half: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l0 5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7.5v.01',
  warning: 'M12 4 2.5 20h19L12 4ZM12 10v5M12 17.5v.01',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5ZM12 8v5M12 16v.01',
  chevron: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
  more: 'M6 12v.01M12 12v.01M18 12v.01',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  mail: 'M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7',
  phone:
    'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1-.8 2-2 2C11 20 4 13 4 5.5c0-1.2 1-2 2-2Z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3L12 6.3M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  print: 'M7 8V3h10v5M7 17H3.5V8h17v9H17M7 14h10v7H7z',
  download: 'M12 3v12M7 10.5l5 5 5-5M4 20h16',
  upload: 'M12 16V4M7 8.5l5-5 5 5M4 20h16',
  edit: 'M4 20h4L20 8l-4-4L4 16v4ZM13.5 6.5l4 4',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V12l3.5 2',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  note: 'M5 3.5h14v17H5zM8.5 8h7M8.5 12h7M8.5 16h4',
  heart: 'M12 20 4.5 12.5a4.7 4.7 0 0 1 7.5-5.5 4.7 4.7 0 0 1 7.5 5.5L12 20Z',
  star: 'M12 3.5l2.6 5.6 6 .7-4.5 4.2 1.2 6-5.3-3-5.3 3 1.2-6L3.4 9.8l6-.7L12 3.5Z',
  quote: 'M9.5 7C6.5 8 5 10 5 13v4h5v-5H7.5M18.5 7c-3 1-4.5 3-4.5 6v4h5v-5h-2.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  step: 'M4 12h14M13 6.5l5.5 5.5-5.5 5.5',
  offline:
    'M3 3l18 18M5 12.5a10 10 0 0 1 4-2.3M15 10.2a10 10 0 0 1 4 2.3M8.5 16a5 5 0 0 1 7 0M12 19.5v.01M2 8.7A15 15 0 0 1 6 6.3M10.5 5A15 15 0 0 1 22 8.7',
  cloud: 'M7 19a5 5 0 0 1-.5-10A6 6 0 0 1 18 10.5 4.3 4.3 0 0 1 17.5 19H7ZM9 14l2 2 4-4',
  lock: 'M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  exit: 'M10 4H4v16h6M9 12h11M16 7.5l4.5 4.5-4.5 4.5',
  keyboard: 'M3 6h18v12H3zM7 10v.01M11 10v.01M15 10v.01M7 14h10',
} as const

export type IconName = keyof typeof drawings
export const iconNames = Object.keys(drawings) as IconName[]

export interface IconProps {
  name: IconName
  /** Say what it means only where no words stand beside it. */
  label?: string
}

/** An inline drawing; silent for screen readers unless it has a label. */
export function Icon({ name, label }: IconProps) {
  const spoken = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': 'true' as const }
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 3 : 1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
      {...spoken}
    >
      <path d={drawings[name]} />
    </svg>
  )
}
