export { type Config, readConfig, type Setting, settings } from './config.ts'
export { packageRoot } from './package-root.ts'
