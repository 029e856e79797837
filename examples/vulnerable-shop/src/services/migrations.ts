import type { Pool } from 'pg';

export interface Migration {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** Adds a column to a table and remembers that it was done. */
export async function migrate(pool: Pool, migration: Migration): Promise<void> {
  const { table, column, type } = migration;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${type}`);
    await client.query('INSERT INTO migrations (description, applied_at) VALUES ($1, now())', [`${table}.${column}`]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
