import type { Topics } from '../../../platform/mail/index.ts'
import { messageTopic } from './sending.commands.ts'

/** Who hears what became of a letter, by its topic. Letters to account holders need nobody. */
export const mailTopics: Topics = { message: messageTopic }
