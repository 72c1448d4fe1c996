import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compressText = promisify(brotliCompress)
const worthIt = 1024

/** Quality 4 costs about a millisecond a page; built files carry quality 11 from the build. */
export async function compress(response: Response, acceptEncoding: string | null): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  if (!acceptEncoding?.includes('br') || !/^(text\/|application\/json)/.test(type)) return response
  if (response.headers.has('content-encoding') || !response.body) return response
  const body = Buffer.from(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.append('vary', 'Accept-Encoding')
  if (body.length < worthIt) return new Response(body, { status: response.status, headers })
  headers.set('content-encoding', 'br')
  const small = await compressText(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  return new Response(new Uint8Array(small), { status: response.status, headers })
}
