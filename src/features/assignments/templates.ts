/** Ready assignments in our own words, as the files that colleagues share: what the gallery offers to begin with. */
import type { Locale, Translate } from '../../i18n/index.ts'
import { assignmentLimits } from '../../shared/defaults.ts'
import nineQuestionsEn from './templates/en/nine-questions.json' with { type: 'json' }
import nineQuestionsEs from './templates/es/nine-questions.json' with { type: 'json' }
import twoOnVideoEn from './templates/en/two-on-video.json' with { type: 'json' }
import twoOnVideoEs from './templates/es/two-on-video.json' with { type: 'json' }
import severalWithEssayEn from './templates/en/several-with-essay.json' with { type: 'json' }
import severalWithEssayEs from './templates/es/several-with-essay.json' with { type: 'json' }
import threeWithEssayEn from './templates/en/three-with-essay.json' with { type: 'json' }
import threeWithEssayEs from './templates/es/three-with-essay.json' with { type: 'json' }
import outsideYourCircleEn from './templates/en/outside-your-circle.json' with { type: 'json' }
import outsideYourCircleEs from './templates/es/outside-your-circle.json' with { type: 'json' }
import fivePointsEn from './templates/en/five-points.json' with { type: 'json' }
import fivePointsEs from './templates/es/five-points.json' with { type: 'json' }
import fourDatesEn from './templates/en/four-dates.json' with { type: 'json' }
import fourDatesEs from './templates/es/four-dates.json' with { type: 'json' }
import inGroupsEn from './templates/en/in-groups.json' with { type: 'json' }
import inGroupsEs from './templates/es/in-groups.json' with { type: 'json' }
import fullSectionsEn from './templates/en/full-sections.json' with { type: 'json' }
import fullSectionsEs from './templates/es/full-sections.json' with { type: 'json' }
import withEvidenceEn from './templates/en/with-evidence.json' with { type: 'json' }
import withEvidenceEs from './templates/es/with-evidence.json' with { type: 'json' }
import worksheetOrShadowEn from './templates/en/worksheet-or-shadow.json' with { type: 'json' }
import worksheetOrShadowEs from './templates/es/worksheet-or-shadow.json' with { type: 'json' }
import { type AssignmentRules, assignmentRules } from './rules.schema.ts'

const files = {
  'nine-questions': { en: nineQuestionsEn, es: nineQuestionsEs },
  'two-on-video': { en: twoOnVideoEn, es: twoOnVideoEs },
  'several-with-essay': { en: severalWithEssayEn, es: severalWithEssayEs },
  'three-with-essay': { en: threeWithEssayEn, es: threeWithEssayEs },
  'outside-your-circle': { en: outsideYourCircleEn, es: outsideYourCircleEs },
  'five-points': { en: fivePointsEn, es: fivePointsEs },
  'four-dates': { en: fourDatesEn, es: fourDatesEs },
  'in-groups': { en: inGroupsEn, es: inGroupsEs },
  'full-sections': { en: fullSectionsEn, es: fullSectionsEs },
  'with-evidence': { en: withEvidenceEn, es: withEvidenceEs },
  'worksheet-or-shadow': { en: worksheetOrShadowEn, es: worksheetOrShadowEs },
} as const

export type TemplateName = keyof typeof files
export const templateNames = Object.keys(files) as TemplateName[]

export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(files, name)

/** A template as rules, read by the schema that every other file goes through. */
export const templateRules = (name: TemplateName, locale: Locale): AssignmentRules =>
  assignmentRules.parse(files[name][locale])

/** What an assignment begins with when it is written from nothing: one talk and its report in two weeks. */
export const emptyRules = (t: Translate): AssignmentRules =>
  assignmentRules.parse({
    title: t('courses.new-assignment'),
    interviews: { min: 1, max: 1 },
    sections: [
      { id: 'answers', title: t('assignments.form-answers'), form: 'answers' },
      { id: 'reflection', title: t('assignments.form-reflection'), form: 'reflection' },
    ],
    stages: [
      {
        id: 'report',
        title: t('assignments.first-stage'),
        day: assignmentLimits.days,
        weight: 100,
        interviews: 1,
        sections: ['answers', 'reflection'],
        early: true,
      },
    ],
  })
