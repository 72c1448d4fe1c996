export { type Config, isLoopback, proxyOf, readConfig, type Setting, settings } from './config.ts'
export { packageRoot } from './package-root.ts'
