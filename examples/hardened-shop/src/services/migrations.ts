import type { Pool } from 'pg';

/** Every migration, by its name: requests choose one, they do not write SQL. */
const migrations = {
  'orders-gift-message': 'ALTER TABLE orders ADD COLUMN IF NOT EXISTS gift_message text',
  'orders-discount': 'ALTER TABLE orders ADD COLUMN IF NOT EXISTS discount integer NOT NULL DEFAULT 0',
  'shipments-weight': 'ALTER TABLE shipments ADD COLUMN IF NOT EXISTS weight_grams integer',
} as const;

export type MigrationName = keyof typeof migrations;

export function isMigration(name: string): name is MigrationName {
  return Object.hasOwn(migrations, name);
}

/** Runs a migration and remembers that it was done. */
export async function migrate(pool: Pool, name: MigrationName): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(migrations[name]);
    await client.query('INSERT INTO migrations (description, applied_at) VALUES ($1, now())', [name]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
