import { Checkbox, RadioGroup, useReader } from '../../../ui/index.ts'
import type { InstanceSettings } from '../accounts.schema.ts'

/** What the installation allows: set once at its setup, and changed by an administrator later. */
export function InstanceFields({ settings }: { settings: InstanceSettings }) {
  const { t } = useReader()
  return (
    <>
      <RadioGroup
        name="registration"
        label={t('accounts.setup-registration')}
        value={settings.registration}
        options={[
          { value: 'closed', label: t('accounts.registration-closed') },
          { value: 'invitation', label: t('accounts.registration-invitation') },
          { value: 'open', label: t('accounts.registration-open') },
        ]}
      />
      <RadioGroup
        name="courseCreation"
        label={t('accounts.setup-courses')}
        value={settings.courseCreation}
        options={[
          { value: 'administrators', label: t('accounts.courses-administrators') },
          { value: 'invitation', label: t('accounts.courses-invitation') },
          { value: 'open', label: t('accounts.courses-open') },
        ]}
      />
      <Checkbox
        name="demoAllowed"
        value="yes"
        label={t('accounts.setup-demo')}
        checked={settings.demoAllowed}
      />
    </>
  )
}
