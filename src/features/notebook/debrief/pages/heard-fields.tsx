import {
  Field,
  FieldPair,
  type FormState,
  More,
  Select,
  Stack,
  TextArea,
  useReader,
} from '../../../../ui/index.ts'
import { currencies, educations, type Heard, heardNames, nothingHeard, payPeriods } from '../heard.ts'

/** What the notebook has on these topics; empty where nothing. */
export interface HeardNotes {
  pay: string
  education: string
  sides: string
}

interface HeardFieldsProps {
  heard: Heard
  notes: HeardNotes
  errors: NonNullable<FormState['errors']>
}

/** Facts that several talks can be compared by: all of them optional, folded until something is there. */
export function HeardFields({ heard, notes, errors }: HeardFieldsProps) {
  const { t } = useReader()
  const told = heardNames.some((name) => heard[name] !== nothingHeard[name])
  const wrong = heardNames.some((name) => name in errors)
  const noted = Object.values(notes).some((text) => text !== '')
  return (
    <More summary={t('debrief.heard')} id="heard" open={told || wrong || noted}>
      <Stack gap="large">
        <p class="soft">{t('debrief.heard-lead')}</p>
        <Stack>
          <FromNotebook text={notes.pay} />
          <FieldPair>
            <Field
              name="payFrom"
              inputMode="decimal"
              width="short"
              optional
              label={t('debrief.pay-from')}
              hint={t('debrief.pay-hint')}
              value={heard.payFrom ?? ''}
            />
            <Field
              name="payTo"
              inputMode="decimal"
              width="short"
              optional
              label={t('debrief.pay-to')}
              value={heard.payTo ?? ''}
            />
          </FieldPair>
          <FieldPair>
            <Select
              name="payPer"
              width="short"
              label={t('debrief.pay-per')}
              value={heard.payPer}
              options={payPeriods.map((value) => ({ value, label: t(`debrief.per-${value}`) }))}
            />
            <Select
              name="payCurrency"
              width="short"
              label={t('debrief.pay-currency')}
              value={heard.payCurrency}
              options={currencies.map((value) => ({ value, label: value }))}
            />
          </FieldPair>
        </Stack>
        <div>
          <FromNotebook text={notes.education} />
          <Select
            name="education"
            label={t('debrief.education')}
            optional
            empty={t('debrief.education-open')}
            value={heard.education}
            options={educations.map((value) => ({ value, label: t(`debrief.education-${value}`) }))}
          />
        </div>
        <TextArea
          name="path"
          size="small"
          optional
          label={t('debrief.path')}
          hint={t('debrief.path-hint')}
          value={heard.path}
        />
        <div>
          <FromNotebook text={notes.sides} />
          <TextArea name="likes" size="small" optional label={t('debrief.likes')} value={heard.likes} />
        </div>
        <TextArea
          name="dislikes"
          size="small"
          optional
          label={t('debrief.dislikes')}
          value={heard.dislikes}
        />
      </Stack>
    </More>
  )
}

function FromNotebook({ text }: { text: string }) {
  const { t } = useReader()
  return text === '' ? null : (
    <p class="from-notebook small pre-line">
      <strong>{t('debrief.from-notebook')}</strong> {text}
    </p>
  )
}
