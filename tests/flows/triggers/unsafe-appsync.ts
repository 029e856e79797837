// Arguments of a GraphQL field.
import type { AppSyncResolverHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: AppSyncResolverHandler<{ filter: { name: string } }, unknown[]> = async (event) => {
  const { filter } = event.arguments;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM heroes WHERE name = '${filter.name}'`);
  return rows;
};
