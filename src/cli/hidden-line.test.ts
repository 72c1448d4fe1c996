import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { readHiddenLine } from './hidden-line.ts'

it('asks, takes one line, corrected on the way, and shows none of it', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const line = readHiddenLine('Password:', { input, output })
  input.write('three quiet hex\u007frons\r')
  expect(await line).toBe('three quiet herons')
  expect(String(output.read())).toBe('Password: \n')
})

it('takes the end of the input, or Ctrl-C, for nothing typed', async () => {
  for (const key of ['\u0003', '\u0004']) {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const line = readHiddenLine('Password:', { input, output })
    input.write(key)
    expect(await line).toBe('')
  }
})
