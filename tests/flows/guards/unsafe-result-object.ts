// A result object whose check asks only for presence.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

const tables = new Set(['users', 'orders']);

function parseTable(name: string | undefined): { ok: true; value: string } | { ok: false; error: string } {
  return name !== undefined && tables.size > 0 ? { ok: true, value: name } : { ok: false, error: 'no such table' };
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const table = parseTable(event.pathParameters?.table);
  if (!table.ok) return { statusCode: 400, body: table.error };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT count(*) FROM ${table.value}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
