// Built once before the first journey: files that run side by side must not build over each other.
import { buildProgram } from './program.ts'

export default buildProgram
