import { encode } from 'uqr'

interface QrCodeProps {
  text: string
  /** What it is, for whoever does not see it. */
  label: string
}

/** A QR code, dark on light in every theme: some cameras read nothing else. */
export function QrCode({ text, label }: QrCodeProps) {
  // The standard wants four empty modules around it.
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width={232} height={232} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={rows.join('')} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}
