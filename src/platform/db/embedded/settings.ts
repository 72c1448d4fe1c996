// How the embedded server is set: for a machine with 1 or 2 GB of memory that does other things too.

export const superuser = 'postgres'
/** Owns the database and may create others (scratch databases), and is no superuser. */
export const owner = 'halfhour'
export const database = 'halfhour'

/** Given at every start instead of written into the folder, so that a newer program brings its own. */
export function settings(socketFolder: string | null, port: number): string[] {
  const values: Record<string, string | number> = {
    // Its OpenSSL is old, and nobody else needs it: no network.
    listen_addresses: socketFolder === null ? '127.0.0.1' : '',
    // A list: quoted, or a comma in the path would part it.
    unix_socket_directories: socketFolder === null ? '' : `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port,
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_connections: 60,
    shared_buffers: '128MB',
    effective_cache_size: '512MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    random_page_cost: 1.1,
    // Parallel workers cost more than they bring on two cores, and need more shared memory than containers give.
    max_parallel_workers_per_gather: 0,
    max_parallel_maintenance_workers: 0,
    jit: 'off',
    // Thousands of people who were just brought in are read more quickly once the tables were gone over: soon, that is.
    autovacuum_naptime: '10s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // No statement and no value of a row may reach a log: only what the server says about itself.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_line_prefix: '',
    lc_messages: 'C',
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Nothing of the caller's language or PostgreSQL variables may change the server. */
export function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}
