/** Which people the list shows. */
export const peopleFilters = ['all', 'administrators', 'creators', 'suspended'] as const
export type PeopleFilter = (typeof peopleFilters)[number]

/** What is looked for: spaces do not count at the ends; neither do capitals and accents, where the database compares. */
export const searchWords = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 100)

/** A text for LIKE, in which nothing stands for anything else. */
export const likeAnywhere = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
