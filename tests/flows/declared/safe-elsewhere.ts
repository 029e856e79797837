// Lists, tables and patterns of files and packages that cannot be read are the program's.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { allowed, byName, folders, pattern } from './generated/lists.js';
import { tables } from '@acme/constants';

const pool = new Pool();

export const listed = async (event: APIGatewayProxyEventV2) => {
  if (!allowed.includes(event.body) || !tables.main.has(event.body)) return;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const indexed = async (event: APIGatewayProxyEventV2) => {
  if (allowed.indexOf(event.body) === -1) throw new Error('unknown table');
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const own = async (event: APIGatewayProxyEventV2) => {
  if (!Object.hasOwn(byName, event.body)) return;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const key = async (event: APIGatewayProxyEventV2) => {
  if (!(event.body in folders)) return;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const matched = async (event: APIGatewayProxyEventV2) => {
  if (event.body.match(pattern) === null) return;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};
