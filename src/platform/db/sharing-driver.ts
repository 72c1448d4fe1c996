import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type RootOperationNode,
  SelectQueryNode,
  type TransactionSettings,
} from 'kysely'

/** Readings on one connection at most before another is opened. */
const readingsAtMost = 8

/** Connections at most that are shared; the rest of the pool is left to transactions and single writes. */
const sharedAtMost = 4

/** Milliseconds after which a reading is slow: nobody else is to queue up behind it. */
const slowAfter = 50

interface Shared {
  connection: Promise<DatabaseConnection>
  /** Without an answer yet. */
  readings: number
  /** Since when the database is at the first of them, by `performance.now()`. */
  since: number
}

/**
 * Lets readings outside of transactions share a few connections: the next is on its way while the one before is
 * answered (pg's `pipeline`). To wake a process of the database costs more than many a reading, and one that has the
 * next question already does not sleep. Transactions and writes have a connection to themselves: what one of them
 * waits for (a lock, the log on disk) is not to hold up others.
 */
export class SharingDriver implements Driver {
  readonly #driver: Driver
  readonly #shared = new Set<Shared>()

  /** @param driver gives a connection to whom it has to itself */
  constructor(driver: Driver) {
    this.#driver = driver
  }

  init(): Promise<void> {
    return this.#driver.init()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new LateConnection(
      () => this.#driver.acquireConnection(),
      (query) => this.#read(query),
    )
  }

  async releaseConnection(connection: LateConnection): Promise<void> {
    if (connection.own) await this.#driver.releaseConnection(await connection.own)
  }

  async beginTransaction(connection: LateConnection, settings: TransactionSettings): Promise<void> {
    await this.#driver.beginTransaction(await connection.acquire(), settings)
  }

  async commitTransaction(connection: LateConnection): Promise<void> {
    await this.#driver.commitTransaction(await connection.acquire())
  }

  async rollbackTransaction(connection: LateConnection): Promise<void> {
    await this.#driver.rollbackTransaction(await connection.acquire())
  }

  destroy(): Promise<void> {
    return this.#driver.destroy()
  }

  async #read<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const shared = this.#choose()
    if (shared.readings === 0) shared.since = performance.now()
    shared.readings++
    try {
      const connection = await shared.connection
      return await connection.executeQuery<Row>(query)
    } finally {
      shared.readings--
      shared.since = performance.now()
      if (shared.readings === 0) this.#close(shared)
    }
  }

  /** Back to the pool; one that could not be opened told its readers already. */
  #close(shared: Shared): void {
    this.#shared.delete(shared)
    shared.connection.then(
      (connection) => this.#driver.releaseConnection(connection),
      () => undefined,
    )
  }

  #choose(): Shared {
    const slow = performance.now() - slowAfter
    const all = [...this.#shared]
    const free = all.find(({ readings, since }) => readings < readingsAtMost && since > slow)
    if (free) return free
    if (all.length >= sharedAtMost)
      return all.reduce((best, next) => (next.readings < best.readings ? next : best))
    const opened = { connection: this.#driver.acquireConnection(), readings: 0, since: 0 }
    this.#shared.add(opened)
    return opened
  }
}

/** What Kysely takes for a connection: a real one stands behind it as soon as one is needed for itself alone. */
class LateConnection implements DatabaseConnection {
  own: Promise<DatabaseConnection> | undefined
  readonly #acquire: () => Promise<DatabaseConnection>
  readonly #read: <Row>(query: CompiledQuery) => Promise<QueryResult<Row>>

  constructor(
    acquire: () => Promise<DatabaseConnection>,
    read: <Row>(query: CompiledQuery) => Promise<QueryResult<Row>>,
  ) {
    this.#acquire = acquire
    this.#read = read
  }

  acquire(): Promise<DatabaseConnection> {
    this.own ??= this.#acquire()
    return this.own
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.own && onlyReads(query.query)) return this.#read<Row>(query)
    return (await this.acquire()).executeQuery<Row>(query)
  }

  async *streamQuery<Row>(query: CompiledQuery, rows: number): AsyncIterableIterator<QueryResult<Row>> {
    yield* (await this.acquire()).streamQuery<Row>(query, rows)
  }
}

/** Whether a statement can neither write nor wait for what a transaction holds. */
const onlyReads = (node: RootOperationNode) =>
  SelectQueryNode.is(node) &&
  !node.endModifiers &&
  (node.with?.expressions ?? []).every(({ expression }) => SelectQueryNode.is(expression))
