// Another module exports the constant that is put into the text.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { SCHEMA, tableOf } from './naming';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const table = tableOf(event);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${SCHEMA}.catalogue WHERE source = $1`, [table]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
