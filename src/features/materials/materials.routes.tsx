import { handleForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { submittedId } from '../../shared/ids.ts'
import { page } from '../../ui/index.ts'
import { CourseHeader, type CourseScope, courseStaff, getCourse } from '../courses/index.ts'
import { CourseMaterials, type RefusedMaterial } from './components/course-materials.tsx'
import { addMaterial, editMaterial, removeMaterial } from './materials.commands.ts'
import { hasMaterial, listMaterials } from './materials.queries.ts'
import { materialForm } from './materials.schema.ts'

/**
 * The form once more, with what was wrong; of a link that was taken off meanwhile, as that of a new one.
 * @throws AppError `not-found` for a link that the course never had
 */
async function refusedPage(visit: Visit, scope: CourseScope, { id: wanted, state }: RefusedMaterial) {
  const [course, materials] = await Promise.all([
    getCourse(visit.ctx, scope.courseId),
    listMaterials(visit.ctx, scope.courseId),
  ])
  const there = materials.find(({ id }) => id === wanted)
  if (wanted !== undefined && !there && !(await hasMaterial(visit.ctx, scope.courseId, wanted)))
    throw notFound()
  const refused = there ? { id: there.id, state } : { state }
  return page(
    visit,
    { title: course.title, nav: 'courses', status: 422 },
    <>
      <CourseHeader scope={scope} course={course} part="" />
      <CourseMaterials courseId={course.id} materials={materials} staff refused={refused} />
    </>,
  )
}

const materialsOf = ({ courseId }: CourseScope) => `/courses/${courseId}#materials`

/** Takes a link off, or puts it there again. */
const removeRoute = (act: 'remove' | 'restore') =>
  post(`/courses/:courseId/materials/:materialId/${act}`, courseStaff, async (visit, scope) => {
    const id = visit.params.materialId
    await removeMaterial(visit.ctx, scope, id, act === 'remove')
    const undo = `/courses/${scope.courseId}/materials/${id}/${act === 'remove' ? 'restore' : 'remove'}`
    return redirect(materialsOf(scope), { flash: { key: `materials.${act}d`, undo } })
  })

export const materialRoutes = [
  post('/courses/:courseId/materials', courseStaff, (visit, scope) =>
    handleForm(visit, materialForm, {
      again: (state) => refusedPage(visit, scope, { state }),
      field: 'title',
      act: async (material, { values }) => {
        await addMaterial(visit.ctx, scope, { ...material, id: submittedId(values['id']) })
        return redirect(materialsOf(scope), { flash: { key: 'materials.added' } })
      },
    }),
  ),
  post('/courses/:courseId/materials/:materialId', courseStaff, (visit, scope) =>
    handleForm(visit, materialForm, {
      again: (state) => refusedPage(visit, scope, { id: visit.params.materialId, state }),
      field: 'title',
      act: async (material) => {
        await editMaterial(visit.ctx, scope, visit.params.materialId, material)
        return redirect(materialsOf(scope), { flash: { key: 'materials.changed' } })
      },
    }),
  ),
  removeRoute('remove'),
  removeRoute('restore'),
]
