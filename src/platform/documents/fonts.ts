/**
 * The fonts of every document: our own files by name and weight. The typesetter also knows the machine's fonts, but
 * ours come first and templates switch its fallback off, so that output is the same everywhere.
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { mappedCharacters } from './font-coverage.ts'

interface FontFamily {
  /** The family name inside the font files. */
  name: string
  package: string
  /** Folders of the package, one a weight. The first one stands for the family's coverage. */
  weights: string[]
}

/** In order of preference: a character is drawn by the first family that has it. */
const families: FontFamily[] = [
  {
    name: 'Noto Sans',
    package: '@expo-google-fonts/noto-sans',
    weights: ['400Regular', '400Regular_Italic', '600SemiBold'],
  },
  {
    // Before Noto Sans Arabic, which draws dots as glyphs of their own: text copied from such a PDF is jumbled.
    name: 'IBM Plex Sans Arabic',
    package: '@expo-google-fonts/ibm-plex-sans-arabic',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Arabic',
    package: '@expo-google-fonts/noto-sans-arabic',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Hebrew',
    package: '@expo-google-fonts/noto-sans-hebrew',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans SC',
    package: '@expo-google-fonts/noto-sans-sc',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'NanumGothic',
    package: '@expo-google-fonts/nanum-gothic',
    weights: ['400Regular', '700Bold'],
  },
  {
    name: 'Noto Sans Armenian',
    package: '@expo-google-fonts/noto-sans-armenian',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Bengali',
    package: '@expo-google-fonts/noto-sans-bengali',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Devanagari',
    package: '@expo-google-fonts/noto-sans-devanagari',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Ethiopic',
    package: '@expo-google-fonts/noto-sans-ethiopic',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Georgian',
    package: '@expo-google-fonts/noto-sans-georgian',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Gurmukhi',
    package: '@expo-google-fonts/noto-sans-gurmukhi',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Khmer',
    package: '@expo-google-fonts/noto-sans-khmer',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Tamil',
    package: '@expo-google-fonts/noto-sans-tamil',
    weights: ['400Regular', '600SemiBold'],
  },
  {
    name: 'Noto Sans Thai',
    package: '@expo-google-fonts/noto-sans-thai',
    weights: ['400Regular', '600SemiBold'],
  },
  { name: 'Noto Color Emoji', package: '@expo-google-fonts/noto-color-emoji', weights: ['400Regular'] },
]

export const fontNames = families.map((family) => family.name)

function folders(family: FontFamily): string[] {
  const root = dirname(createRequire(import.meta.url).resolve(`${family.package}/package.json`))
  return family.weights.map((weight) => join(root, weight))
}

/** Folders for the typesetter, which maps the files instead of reading them (10 to 25 MB each). */
export function fontFolders(): string[] {
  return families.flatMap(folders)
}

/** For each family the characters it can draw, in the order of preference. */
export function fontCoverage(): ReadonlySet<number>[] {
  return families.map((family) => {
    const folder = folders(family)[0]!
    const file = readdirSync(folder).find((name) => name.endsWith('.ttf'))!
    return mappedCharacters(join(folder, file))
  })
}
