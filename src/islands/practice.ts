import { PracticeTalk } from '../features/interviews/preparing/components/practice-talk.tsx'
import { hydrate } from './hydrate.ts'

hydrate('practice', PracticeTalk)
