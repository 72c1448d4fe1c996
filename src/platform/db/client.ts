import pg from 'pg'
import { CopyQuery, CopySource } from './copy.ts'
import { StatementNames } from './named-statements.ts'

/**
 * A client for a pool: what is often asked with parameters becomes a named prepared statement, which the database reads
 * and plans once a connection instead of every time; and the rows of `copyRows` are copied.
 */
export function clientClass(names = new StatementNames()): typeof pg.Client {
  return class extends pg.Client {
    override query(text: any, values?: any, callback?: any): any {
      if (values?.[0] instanceof CopySource) {
        const { promise, ...settle } = Promise.withResolvers()
        super.query(new CopyQuery(text, values[0], settle))
        return promise
      }
      const name =
        typeof text === 'string' && Array.isArray(values) && values.length > 0 && names.nameOf(text)
      return name ? super.query({ name, text, values }, callback) : super.query(text, values, callback)
    }
  }
}
