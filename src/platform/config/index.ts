export { type Config, proxyOf, readConfig, type Setting, settings } from './config.ts'
export { packageRoot } from './package-root.ts'
