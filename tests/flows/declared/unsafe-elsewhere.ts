// The same lists, asked about something else, after the use, or the wrong way round.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { allowed, byName, pattern } from './generated/lists.js';

const pool = new Pool();

export const other = async (event: APIGatewayProxyEventV2) => {
  if (!allowed.includes(event.rawPath)) return;
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const late = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  if (!Object.hasOwn(byName, event.body)) throw new Error('unknown table');
  return { statusCode: 200 };
};

export const reversed = async (event: APIGatewayProxyEventV2) => {
  if (event.body.match(pattern)) return;
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const dropped = async (event: APIGatewayProxyEventV2) => {
  allowed.includes(event.body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};
