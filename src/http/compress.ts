import { Duplex } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress } from 'node:zlib'

const compressText = promisify(brotliCompress)
const worthIt = 1024

const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }

/**
 * Quality 4 costs about a millisecond a page; built files carry quality 11 from the build. A file to download may be of
 * any length: it is compressed as it goes by, and never held whole.
 */
export async function compress(response: Response, acceptEncoding: string | null): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  if (!acceptEncoding?.includes('br') || !/^(text\/|application\/json)/.test(type)) return response
  if (response.headers.has('content-encoding') || !response.body) return response
  const headers = new Headers(response.headers)
  headers.append('vary', 'Accept-Encoding')
  if (headers.get('content-disposition')?.startsWith('attachment')) {
    headers.set('content-encoding', 'br')
    // Node's web streams and the platform's are the same thing under two types.
    const compressed = Duplex.toWeb(createBrotliCompress({ params })) as unknown as TransformStream<
      Uint8Array<ArrayBuffer>,
      Uint8Array<ArrayBuffer>
    >
    return new Response(response.body.pipeThrough(compressed), { status: response.status, headers })
  }
  const body = Buffer.from(await response.arrayBuffer())
  if (body.length < worthIt) return new Response(body, { status: response.status, headers })
  headers.set('content-encoding', 'br')
  const small = await compressText(body, { params })
  return new Response(new Uint8Array(small), { status: response.status, headers })
}
