import { expect, it } from 'vitest'
import { isVideo } from './materials.ts'

it('tells videos from pages', () => {
  expect(
    ['https://www.youtube.com/watch?v=1', 'https://youtu.be/1', 'https://college.edu/talk.mp4'].every(
      isVideo,
    ),
  ).toBe(true)
  expect(['https://notyoutube.com/', 'https://college.edu/talk.html', 'no address'].some(isVideo)).toBe(false)
})
