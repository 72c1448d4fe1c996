import { type Driver, type LimitNode, PostgresDialect, PostgresQueryCompiler, ValueNode } from 'kysely'
import { SharingDriver } from './sharing-driver.ts'

/**
 * Writes a limit into the statement instead of passing it beside. A plan that is kept for a named statement does not
 * know what is passed: without the limit it looks dearer than one made anew, and the database plans every time.
 */
class Compiler extends PostgresQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const value = ValueNode.is(node.limit) ? node.limit.value : undefined
    if (Number.isSafeInteger(value)) this.append(`limit ${String(value)}`)
    else super.visitLimit(node)
  }
}

/** PostgreSQL, as Kysely speaks it to us. */
export class Dialect extends PostgresDialect {
  override createDriver(): Driver {
    return new SharingDriver(super.createDriver())
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new Compiler()
  }
}
