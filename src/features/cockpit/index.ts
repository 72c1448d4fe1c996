/** The public face of the cockpit. */
export { listStaffWork, type StaffWork } from './waiting.queries.ts'
