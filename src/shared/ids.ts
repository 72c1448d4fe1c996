import { uuidv7 } from 'uuidv7'

/** A new identifier: a UUIDv7, so that rows sort by when they were made. */
export const newId = (): string => uuidv7()

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside has the form of an identifier; anything else is answered 404 before the database sees it. */
export const isId = (text: string): boolean => uuid.test(text)

/** The identifier that a form carried, so that sending it twice makes one thing; a fresh one where it carried none. */
export const submittedId = (typed: string | undefined): string => (typed && isId(typed) ? typed : newId())
