export { type Config, readConfig, type Setting, settings } from './config.ts'
