import type { OccupationsTables } from '../../../platform/db/schema/occupations.ts'
import { kept, occupationCode, ofPublisher, withheld, type Register } from './declarations.ts'

export const occupations: Register<OccupationsTables> = {
  occupations: {
    ...ofPublisher,
    purpose: 'Occupations as the O*NET database describes them',
    columns: {
      code: occupationCode,
      title: kept('Its name'),
      description: kept('What people in it do'),
      named: kept('Whether its name comes from the list of occupations'),
    },
  },
  occupation_titles: {
    ...ofPublisher,
    purpose: 'Names that an occupation goes by',
    columns: {
      code: occupationCode,
      source: kept('Its own name, another one, or one reported by people in it'),
      title: kept('The name'),
      search: withheld('The words that search looks in'),
    },
  },
  related_occupations: {
    ...ofPublisher,
    purpose: 'Which occupations are alike',
    columns: {
      code: occupationCode,
      related_code: kept('The one it is like'),
      position: kept('How close, the closest first'),
    },
  },
  occupation_zones: {
    ...ofPublisher,
    purpose: 'How much preparation an occupation takes',
    columns: { code: occupationCode, zone: kept('The level, from 1 to 5') },
  },
  preparation_levels: {
    ...ofPublisher,
    purpose: 'What the levels of preparation mean',
    columns: {
      zone: kept('The level'),
      name: kept('Its name'),
      experience: kept('The experience it takes'),
      education: kept('The education it takes'),
      training: kept('The training it takes'),
      examples: kept('Occupations of this level'),
    },
  },
  occupation_outlooks: {
    ...ofPublisher,
    purpose: 'Wages and expected employment as the Bureau of Labor Statistics publishes them',
    columns: {
      code: occupationCode,
      title: kept('Its name there'),
      base_year: kept('The year that is counted from'),
      target_year: kept('The year that is looked ahead to'),
      employment: kept('People employed then'),
      projected: kept('People expected to be employed'),
      change_percent: kept('The expected change'),
      openings: kept('Openings expected a year'),
      wage_year: kept('The year of the wage'),
      median_wage: kept('The wage that half earn more than'),
      wage_at_least: kept('Whether the wage is only known to be this or more'),
    },
  },
  occupation_entries: {
    ...ofPublisher,
    purpose: 'What is typically needed to enter an occupation',
    columns: {
      code: occupationCode,
      education: kept('Education'),
      experience: kept('Work experience'),
      training: kept('Training on the job'),
    },
  },
  occupation_files: {
    ...ofPublisher,
    purpose: 'Which files the facts about occupations came from',
    columns: {
      kind: kept('What kind of facts'),
      file_name: kept('The file'),
      release: kept('Which release'),
      digest: withheld('A hash of what was read'),
      rows: kept('How many rows'),
      imported_at: kept('When it was read'),
    },
  },
}
