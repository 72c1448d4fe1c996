export { chooseLocale, isLocale, type Locale, locales, saidLocale } from './locale.ts'
export {
  type Area,
  isMessageKey,
  type MessageKey,
  type MessageParams,
  type Plural,
  type Translate,
  translator,
  type Words,
  wordsFor,
} from './translate.ts'
