import { noonOf } from '../../../shared/dates.ts'
import { Time } from '../../../ui/index.ts'

/** First and last day of a course: calendar days, the same in every zone. */
export const Period = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => (
  <>
    <Time at={noonOf(startsOn)} zone="UTC" /> – <Time at={noonOf(endsOn)} zone="UTC" />
  </>
)
