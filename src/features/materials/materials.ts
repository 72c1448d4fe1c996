/** The five steps, as instructors put things beside them. */
export const materialSteps = ['research', 'people', 'message', 'interview', 'afterwards'] as const
export type MaterialStep = (typeof materialSteps)[number]

/** Links of a course at most. Our choice: beyond it a list is no help. */
export const mostMaterials = 60

const videoHosts = /(^|\.)(youtube\.com|youtu\.be|vimeo\.com|loom\.com)$|(^|\.)(panopto|kaltura)\./

/** Whether a link leads to a video, so that the page can say so. */
export const isVideo = (url: string): boolean =>
  URL.canParse(url) &&
  (videoHosts.test(new URL(url).hostname) || /\.(mp4|webm|m4v)$/i.test(new URL(url).pathname))
