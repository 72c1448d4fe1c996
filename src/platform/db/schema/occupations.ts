import type { Generated } from 'kysely'

export interface OccupationsTable {
  code: string
  title: string
  description: Generated<string>
  named: Generated<boolean>
}

export interface OccupationTitlesTable {
  code: string
  source: 'own' | 'alternate' | 'reported'
  title: string
  search: string
}

export interface RelatedOccupationsTable {
  code: string
  related_code: string
  position: number
}

export interface OccupationZonesTable {
  code: string
  zone: number
}

export interface PreparationLevelsTable {
  zone: number
  name: string
  experience: string
  education: string
  training: string
  examples: string
}

export interface OccupationOutlooksTable {
  code: string
  title: string
  base_year: number | null
  target_year: number | null
  employment: number | null
  projected: number | null
  change_percent: number | null
  openings: number | null
  wage_year: number | null
  median_wage: number | null
  wage_at_least: Generated<boolean>
}

export interface OccupationEntriesTable {
  code: string
  education: string | null
  experience: string | null
  training: string | null
}

export interface OccupationFilesTable {
  kind: string
  file_name: string
  release: string | null
  digest: string
  rows: number
  imported_at: Date
}

export interface OccupationsTables {
  occupations: OccupationsTable
  occupation_titles: OccupationTitlesTable
  related_occupations: RelatedOccupationsTable
  occupation_zones: OccupationZonesTable
  preparation_levels: PreparationLevelsTable
  occupation_outlooks: OccupationOutlooksTable
  occupation_entries: OccupationEntriesTable
  occupation_files: OccupationFilesTable
}
