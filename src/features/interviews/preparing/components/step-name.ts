import { useReader } from '../../../../ui/reader.ts'
import type { PracticeStep } from '../practice.ts'

/** The name of a step: the two around the questions have names of ours. */
export function useStepName() {
  const { t } = useReader()
  return (step: PracticeStep) => (step.kind === 'question' ? step.text : t(`practice.step-${step.kind}`))
}
