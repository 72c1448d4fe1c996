import { Composer } from '../features/outreach/components/composer.tsx'
import { hydrate } from './hydrate.ts'

hydrate('composer', Composer)
