// A Headers object with constant entries answers a constant.
import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: LambdaFunctionURLEvent) => {
  const headers = new Headers({ 'x-tenant': 'shared' });
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${headers.get('x-tenant')}.plans`);
  return rows;
};
