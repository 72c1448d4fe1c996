/** What the form of a simple assignment posts: one talk, its report, due on a day in New York. */
export function assignmentFields({
  title,
  date,
  questions,
  wanted = 1,
}: {
  title: string
  date: string
  questions: readonly string[]
  wanted?: number
}) {
  return {
    title,
    instructions: 'Half an hour is enough.',
    zone: 'America/New_York',
    fieldBy: 'student',
    interviewsMin: `${wanted}`,
    interviewsMax: '5',
    distinct: 'none',
    'mode:phone': 'yes',
    'mode:video': 'yes',
    'mode:in-person': 'yes',
    'mode:written': 'yes',
    preferredMode: 'video',
    ...Object.fromEntries(questions.map((text, index) => [`question:q${index + 1}:text`, text])),
    'section:answers:title': 'Questions and answers',
    'section:answers:form': 'answers',
    'section:answers:unit': 'words',
    'stage:report:title': 'Report',
    'stage:report:date': date,
    'stage:report:time': '23:59',
    'stage:report:weight': '100',
    'stage:report:interviews': `${wanted}`,
    'stage:report:sections[]': ['answers'],
    latePerDay: '0',
    graceSeconds: '60',
    act: 'save',
  }
}
