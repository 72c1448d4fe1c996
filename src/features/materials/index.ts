/** The public face of a course's materials. Its routes are not here: they need the courses, which need this. */
export {
  listMaterials,
  listStepMaterials,
  stepMaterials,
  type Material,
  type StepMaterial,
} from './materials.queries.ts'
export { CourseMaterials } from './components/course-materials.tsx'
export { StepMaterials } from './components/step-materials.tsx'
