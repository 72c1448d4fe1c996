import { NotebookForm } from '../features/notebook/components/notebook-form.tsx'
import { hydrate } from './hydrate.ts'

hydrate('notebook', NotebookForm)
