// Numbers, truth values and words that a type lists are no texts of the sender's; lists that are made elsewhere are lists of the program.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Pool } from 'pg';

declare const pool: Pool;
declare function countOf(text: string): number;
declare function orderOf(text: string): 'ASC' | 'DESC';
declare function shardOf(text: string): Promise<number>;
declare const tables: readonly string[];
declare const columns: Set<string>;
declare const aliases: Record<string, string>;

export const typed = async (event: APIGatewayProxyEventV2) => {
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM items ORDER BY name ${orderOf(event.body)} LIMIT ${countOf(event.body)}`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM items_${await shardOf(event.body)}`);
  return { statusCode: 200 };
};

export const listed = async (event: APIGatewayProxyEventV2) => {
  if (!tables.includes(event.body)) return;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const inSet = async (event: APIGatewayProxyEventV2) => {
  if (!columns.has(event.body)) return;
  // ok: no-sql-injection
  await pool.query(`SELECT ${event.body} FROM items`);
  return { statusCode: 200 };
};

export const key = async (event: APIGatewayProxyEventV2) => {
  if (!(event.body in aliases)) return;
  // ok: no-sql-injection
  await pool.query(`SELECT ${event.body} FROM items`);
  return { statusCode: 200 };
};

export const bound = async (event: APIGatewayProxyEventV2) => {
  // ok: no-sql-injection
  await pool.query('SELECT * FROM items WHERE name = $1', [event.body]);
  return { statusCode: 200 };
};
