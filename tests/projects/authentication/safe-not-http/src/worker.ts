import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';
const pool = new Pool();
// ok: require-authentication
export const handler = async (event: SQSEvent) => {
  for (const r of event.Records) await pool.query('DELETE FROM jobs WHERE id = $1', [JSON.parse(r.body).id]);
};
