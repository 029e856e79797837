// Another module exports a function that reads the event.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { SCHEMA, tableOf } from './naming';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const table = tableOf(event);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${SCHEMA}.${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
