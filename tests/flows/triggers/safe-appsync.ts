// The name of the field comes from the schema.
import type { AppSyncResolverHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: AppSyncResolverHandler<{ filter: { name: string } }, unknown[]> = async (event) => {
  const { filter } = event.arguments;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${event.info.fieldName} WHERE name = $1`, [filter.name]);
  return rows;
};
