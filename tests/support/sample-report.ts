import type { ReportFacts } from '../../src/features/reports/report.ts'

/** One line in each script that a report must carry, with the words a parser should find again. */
export const scripts = {
  Latin: 'Ångström über Łódź, señora, Việt Nam',
  Greek: 'Η καλημέρα είναι δωρεάν',
  Cyrillic: 'Щастя й доля поруч, їжак',
  Arabic: 'التعلم من الناس أفضل من القراءة',
  Hebrew: 'שיחה אחת שווה ספר שלם',
  Chinese: '百闻不如一见，与人交谈',
  Emoji: 'Emoji 👩🏽‍🔬 👨‍👩‍👧‍👦 🏳️‍🌈 🇲🇽 ❤️ 1️⃣ 🎉',
} as const

export function sampleReport(changes: Partial<ReportFacts> = {}): ReportFacts {
  return {
    seeker: 'Ana Pérez Núñez',
    people: [{ name: 'María-José O’Connor Łukasz', title: 'Respiratory therapist' }],
    occupation: 'Respiratory therapist',
    organization: 'Mercy General Hospital, Des Moines',
    interview: {
      startsAt: new Date('2026-11-12T21:00:00Z'),
      endedAt: new Date('2026-11-12T21:31:00Z'),
      zone: 'America/Chicago',
      minutes: 30,
      mode: 'video',
    },
    answers: [
      {
        question: 'What does an ordinary day look like for you?',
        text: 'Twelve hours, seven to seven. She starts with the night shift’s report, then walks the unit with the nurses.\n\nThe calm parts are charting. The rest is:\n- ventilator checks every four hours\n- treatments for eight to twelve patients\n- one emergency a shift, “two when it rains”',
      },
      {
        question: 'How did you get into this work, and what did you have to learn first?',
        text: 'A two-year degree at the community college, then the board exam. #strong[She] says *do not* skip physiology; $x^2$ and @tags stay as typed.\nHer first job was on nights.',
      },
      ...Object.entries(scripts).map(([name, line]) => ({
        question: `A line in ${name}: ${line}`,
        text: line,
      })),
      {
        question: 'מה כדאי לדעת לפני שמתחילים?',
        text: '1. ללמוד פיזיולוגיה\n2. לשאול שאלות (also in English)\n3. לישון',
      },
      { question: 'What about pay?', text: '' },
    ],
    learned:
      'The work is more about people than about machines.\n\nIt is steady: she has never been without a job.',
    reflection: {
      'went-well': 'I asked fewer questions than planned and listened more.',
      unexpected: 'How much of the day is teaching.',
      differently: 'I would test the sound before the call.',
      'still-interested': 'I want to see a night shift before I decide.',
    },
    stillInterested: 'yes',
    nextSteps: ['Write to the program adviser about shadowing', 'Thank Maria again when I have applied'],
    thankedAt: new Date('2026-11-13T15:00:00Z'),
    ...changes,
  }
}
