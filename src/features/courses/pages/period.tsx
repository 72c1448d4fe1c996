import { toInstant } from '../../../shared/dates.ts'
import { Time } from '../../../ui/index.ts'

const noon = (date: string) => toInstant(date, '12:00', 'UTC')

/** First and last day of a course: calendar days, the same in every zone. */
export const Period = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => (
  <>
    <Time at={noon(startsOn)} zone="UTC" /> – <Time at={noon(endsOn)} zone="UTC" />
  </>
)
