import { useReader } from '../../../ui/index.ts'
import type { StepMaterial } from '../materials.queries.ts'
import { MaterialLink } from './materials.tsx'

/** What a student's instructors put beside this step, course by course; nothing where there is none. */
export function StepMaterials({ materials }: { materials: readonly StepMaterial[] }) {
  const { t } = useReader()
  const courses = [...Map.groupBy(materials, ({ course }) => course)]
  return (
    <>
      {courses.map(([course, links]) => (
        <div class="step-materials" key={course}>
          <p class="small soft">{t('materials.from-course', { course })}</p>
          <ul>
            {links.map((one) => (
              <li key={one.id}>
                <MaterialLink {...one} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
