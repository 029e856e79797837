// A client checked out of the pool runs a concatenated statement in a transaction.
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export async function handler(event: SQSEvent) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (const record of event.Records) {
      const { debit } = JSON.parse(record.body);
      // ruleid: no-sql-injection
      await client.query(`UPDATE ledger SET amount = amount - ${debit}`);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
