import { parseForm, post, redirect, type Visit, refusal } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { CourseHeader, type CourseScope, courseStaff, getCourse } from '../courses/index.ts'
import { CourseMaterials } from './components/course-materials.tsx'
import { addMaterial, removeMaterial } from './materials.commands.ts'
import { listMaterials } from './materials.queries.ts'
import { materialForm } from './materials.schema.ts'

/** The form once more, with what was wrong. */
async function refusedPage(visit: Visit, scope: CourseScope, state: FormState) {
  const [course, materials] = await Promise.all([
    getCourse(visit.ctx, scope.courseId),
    listMaterials(visit.ctx, scope.courseId),
  ])
  return page(
    visit,
    { title: course.title, nav: 'courses', status: 422 },
    <>
      <CourseHeader scope={scope} course={course} part="" />
      <CourseMaterials courseId={course.id} materials={materials} staff state={state} />
    </>,
  )
}

export const materialRoutes = [
  post('/courses/:courseId/materials', courseStaff, async (visit, scope) => {
    const body = await visit.form()
    const form = parseForm(materialForm, body)
    if (!form.ok) return refusedPage(visit, scope, form)
    try {
      await addMaterial(visit.ctx, scope, form.value)
    } catch (error) {
      return refusedPage(visit, scope, refusal(error, 'title', body.values))
    }
    return redirect(`/courses/${scope.courseId}#materials`, { flash: { key: 'materials.added' } })
  }),
  post('/courses/:courseId/materials/:materialId/remove', courseStaff, async (visit, scope) => {
    await removeMaterial(visit.ctx, scope, visit.params['materialId']!)
    return redirect(`/courses/${scope.courseId}#materials`, { flash: { key: 'materials.removed' } })
  }),
]
