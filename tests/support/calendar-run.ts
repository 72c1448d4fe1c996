import ICAL from 'ical.js'
import { calendarsJob, guestTopic } from '../../src/features/guests/guests.jobs.ts'
import { mailTopics } from '../../src/features/outreach/index.ts'
import type { Context } from '../../src/platform/context.ts'
import { deliverDue } from '../../src/platform/mail/index.ts'
import { type Browser, testApp } from './context.ts'
import { invitation, type Invitation } from './guests.ts'

// Talks around every change of the clocks, agreed, moved and called off on the real pages; every file that either side
// gets, by mail or as a download, is read with another library and compared with instants worked out by hand.

export interface CalendarFigures {
  files: number
  /** Files of another instant, length, state or number than they should be: must be 0. */
  wrong_instant: number
}

/** What a clock on the wall shows, and the instant: from the zones' published rules of 2026, not from the program. */
const clocks: Readonly<Record<string, readonly (readonly [wall: string, utc: string])[]>> = {
  // Ahead at 02:00 on 8 March, back at 02:00 on 1 November.
  'America/New_York': [
    ['2026-03-07 10:00', '2026-03-07T15:00Z'],
    ['2026-03-08 01:30', '2026-03-08T06:30Z'],
    ['2026-03-08 03:30', '2026-03-08T07:30Z'],
    ['2026-03-09 10:00', '2026-03-09T14:00Z'],
    ['2026-10-31 10:00', '2026-10-31T14:00Z'],
    ['2026-11-01 00:30', '2026-11-01T04:30Z'],
    // The first of the two.
    ['2026-11-01 01:30', '2026-11-01T05:30Z'],
    ['2026-11-01 10:00', '2026-11-01T15:00Z'],
  ],
  // Ahead at 02:00 on 29 March, back at 03:00 on 25 October.
  'Europe/Madrid': [
    ['2026-03-28 10:00', '2026-03-28T09:00Z'],
    ['2026-03-29 01:30', '2026-03-29T00:30Z'],
    ['2026-03-29 03:30', '2026-03-29T01:30Z'],
    ['2026-03-30 10:00', '2026-03-30T08:00Z'],
    ['2026-10-24 10:00', '2026-10-24T08:00Z'],
    ['2026-10-25 01:30', '2026-10-24T23:30Z'],
    ['2026-10-25 02:30', '2026-10-25T00:30Z'],
    ['2026-10-25 12:00', '2026-10-25T11:00Z'],
  ],
  // Back at 03:00 on 5 April, ahead at 02:00 on 27 September.
  'Pacific/Auckland': [
    ['2026-04-04 10:00', '2026-04-03T21:00Z'],
    ['2026-04-05 02:30', '2026-04-04T13:30Z'],
    ['2026-04-05 10:00', '2026-04-04T22:00Z'],
    ['2026-04-06 10:00', '2026-04-05T22:00Z'],
    ['2026-09-26 10:00', '2026-09-25T22:00Z'],
    ['2026-09-27 01:30', '2026-09-26T13:30Z'],
    ['2026-09-27 03:30', '2026-09-26T14:30Z'],
    ['2026-09-28 10:00', '2026-09-27T21:00Z'],
  ],
  // By half an hour: back at 02:00 on 5 April, ahead at 02:00 on 4 October.
  'Australia/Lord_Howe': [
    ['2026-04-04 10:00', '2026-04-03T23:00Z'],
    ['2026-04-05 01:45', '2026-04-04T14:45Z'],
    ['2026-04-05 10:00', '2026-04-04T23:30Z'],
    ['2026-04-06 10:00', '2026-04-05T23:30Z'],
    ['2026-10-03 10:00', '2026-10-02T23:30Z'],
    ['2026-10-04 01:30', '2026-10-03T15:00Z'],
    ['2026-10-04 02:45', '2026-10-03T15:45Z'],
    ['2026-10-05 10:00', '2026-10-04T23:00Z'],
  ],
  // Half an hour beside its neighbours: ahead at 02:00 on 8 March, back at 02:00 on 1 November.
  'America/St_Johns': [
    ['2026-03-07 10:00', '2026-03-07T13:30Z'],
    ['2026-03-08 01:30', '2026-03-08T05:00Z'],
    ['2026-03-08 03:30', '2026-03-08T06:00Z'],
    ['2026-03-09 10:00', '2026-03-09T12:30Z'],
    ['2026-10-31 10:00', '2026-10-31T12:30Z'],
    ['2026-11-01 00:30', '2026-11-01T03:00Z'],
    ['2026-11-01 01:30', '2026-11-01T04:00Z'],
    ['2026-11-01 10:00', '2026-11-01T13:30Z'],
  ],
  // Never changes, and is three quarters of an hour beside the others.
  'Asia/Kathmandu': [
    ['2026-03-08 02:30', '2026-03-07T20:45Z'],
    ['2026-03-29 02:30', '2026-03-28T20:45Z'],
    ['2026-04-05 02:30', '2026-04-04T20:45Z'],
    ['2026-09-27 02:30', '2026-09-26T20:45Z'],
    ['2026-10-04 02:30', '2026-10-03T20:45Z'],
    ['2026-10-25 02:30', '2026-10-24T20:45Z'],
    ['2026-11-01 01:30', '2026-10-31T19:45Z'],
    ['2026-12-31 23:50', '2026-12-31T18:05Z'],
  ],
}

export const calendarZones = Object.keys(clocks)

interface Expected {
  start: string
  sequence: number
  cancelled: boolean
}

interface Received {
  what: string
  content: string
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
}

/** @param ctx its clock must stand before March 2026 */
export async function runCalendar(ctx: Context, zones: readonly string[]): Promise<CalendarFigures> {
  let files = 0
  let wrong = 0
  const judge = (received: readonly Received[], expected: Expected) => {
    for (const one of received) {
      files++
      const problem = problemOf(one, expected)
      if (problem) {
        wrong++
        console.error(`${one.what}: ${problem}`)
      }
    }
  }
  for (const zone of zones) {
    const walls = clocks[zone]!
    for (let index = 0; index < walls.length; index++) {
      // Agreed at one change of the clocks, moved to the other.
      const [first, second] = [walls[index]!, walls[(index + 4) % walls.length]!]
      const talk = await begin(ctx, zone, [first[0], second[0]])
      const guestZone = calendarZones[(calendarZones.indexOf(zone) + index + 1) % calendarZones.length]!
      await talk.pick(0, guestZone)
      judge(await talk.receive('REQUEST'), { start: first[1], sequence: 0, cancelled: false })
      await talk.pick(1, guestZone)
      judge(await talk.receive('REQUEST'), { start: second[1], sequence: 1, cancelled: false })
      await talk.callOff(index % 2 === 0 ? 'seeker' : 'guest')
      judge(await talk.receive('CANCEL'), { start: second[1], sequence: 2, cancelled: true })
    }
  }
  return { files, wrong_instant: wrong }
}

/** A talk for which two times are on offer, and what its two sides can do and get. */
async function begin(ctx: Context, zone: string, walls: readonly string[]) {
  const invited = await invitation(ctx)
  await ctx.db.updateTable('accounts').set({ zone }).where('id', '=', invited.person.id).execute()
  const times = await offer(ctx, invited, walls)
  const link = await invited.link()
  const guest = testApp(ctx).browser()
  const done = (answer: Response) => {
    if (answer.status !== 303) throw new Error(`a form answered ${answer.status}`)
  }
  return {
    async pick(which: number, reader: string) {
      done(await guest.post(`${link}/time`, { time: times[which]!, zone: reader }))
    },
    async callOff(by: 'seeker' | 'guest') {
      const { seeker, interviewId } = invited
      done(
        await (by === 'seeker'
          ? seeker.post(`/interviews/${interviewId}/cancel`)
          : guest.post(`${link}/cancel`)),
      )
    },
    receive: (method: 'REQUEST' | 'CANCEL') => filesOf(ctx, invited, { guest, link, method }),
  }
}

/** Offers wall clock readings of the seeker's zone by the form. @returns the ids, in the same order */
async function offer(ctx: Context, { seeker, page, person }: Invitation, walls: readonly string[]) {
  const known = () =>
    ctx.db.selectFrom('offered_times').select('id').where('seeker_id', '=', person.id).orderBy('id').execute()
  const before = (await known()).map(({ id }) => id)
  const ids: string[] = []
  for (const wall of walls) {
    const [day = '', hour = ''] = wall.split(' ')
    const answer = await seeker.post(`${page}/times`, { 'day-1': day, 'hour-1': hour })
    if (answer.status !== 303) throw new Error(`${wall} cannot be offered: ${answer.status}`)
    ids.push((await known()).map(({ id }) => id).find((id) => !before.includes(id) && !ids.includes(id))!)
  }
  return ids
}

interface Side {
  guest: Browser
  link: string
  method: 'REQUEST' | 'CANCEL'
}

/** What both sides hold now: the newest letters, and what they download. */
async function filesOf(
  ctx: Context,
  invited: Invitation,
  { guest, link, method }: Side,
): Promise<Received[]> {
  const { person, email, seeker, interviewId } = invited
  await calendarsJob.handle(ctx, { seekerId: person.id, interviewId })
  await deliverDue(ctx, { ...mailTopics, guest: guestTopic })
  const mailed = [person.email, email].map((to): Received => {
    const calendar = ctx.mail.outbox.letters.find((letter) => letter.to === to && letter.calendar)?.calendar
    const what = `${calendar?.method} to ${to === email ? 'the professional' : 'the seeker'}`
    return { what, content: calendar?.content ?? '', method }
  })
  const downloads = [
    await seeker.get(`/interviews/${interviewId}/calendar.ics`),
    await guest.get(`${link}/calendar.ics`),
  ]
  const published = await Promise.all(
    downloads.map(async (answer, index): Promise<Received> => {
      const what = `PUBLISH of ${index === 0 ? 'the seeker' : 'the professional'}`
      return { what, content: await answer.text(), method: 'PUBLISH' }
    }),
  )
  return [...mailed, ...published]
}

const halfHour = 30 * 60_000

/** What is wrong with a file, or nothing. */
function problemOf(
  { content, method }: Received,
  { start, sequence, cancelled }: Expected,
): string | undefined {
  if (!content.startsWith('BEGIN:VCALENDAR')) return 'no calendar file'
  const file = new ICAL.Component(ICAL.parse(content) as ConstructorParameters<typeof ICAL.Component>[0])
  const event = new ICAL.Event(file.getFirstSubcomponent('vevent')!)
  const at = new Date(start)
  const facts: [string, unknown, unknown][] = [
    ['method', file.getFirstPropertyValue('method'), method],
    ['start', event.startDate.toJSDate().toISOString(), at.toISOString()],
    ['end', event.endDate.toJSDate().getTime() - at.getTime(), halfHour],
    ['zone', event.startDate.zone.tzid, 'UTC'],
    ['sequence', event.sequence, sequence],
    ['status', event.component.getFirstPropertyValue('status'), cancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['alarms', event.component.getAllSubcomponents('valarm').length, cancelled ? 0 : 2],
  ]
  const off = facts.filter(([, is, should]) => is !== should)
  return (
    off.map(([name, is, should]) => `${name} ${String(is)} in place of ${String(should)}`).join(', ') ||
    undefined
  )
}
