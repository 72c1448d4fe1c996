import { extractQualifications, textOfPosting } from '../features/fields/qualifications/index.ts'
import { postingLine } from '../features/fields/qualifications/posting.schema.ts'
import { defineCommand } from './command.ts'
import { answerLines } from './json-lines.ts'

export const command = defineCommand({
  usage: 'qualifications FILE|-   (a posting a line as JSON)',
  positionals: [1, 1],
  run: ({ positionals: [file] }, terminal) =>
    answerLines(
      file!,
      {
        schema: postingLine,
        answer: ({ text }) => ({ qualifications: extractQualifications(textOfPosting(text)) }),
      },
      terminal,
    ),
})
