// A Headers object filled from the event answers the header that was sent.
import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: LambdaFunctionURLEvent) => {
  const headers = new Headers(event.headers as Record<string, string>);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${headers.get('x-tenant')}.plans`);
  return rows;
};
