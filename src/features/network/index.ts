/** The public face of the network: how the list stands, and who led to whom. */
export { listHealth } from './list-health.ts'
export type { ListHealth } from './list-health.ts'
export { getListHealth, healthFacts } from './network.queries.ts'
export { ListHealthPanel } from './components/list-health.tsx'
