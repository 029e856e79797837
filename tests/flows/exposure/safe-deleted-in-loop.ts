// Each turn takes the password out of its row.
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2 as Handler } from 'aws-lambda';

const pool = new Pool();

export const inTurn: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  for (const row of rows) delete row.password;
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
export const byPlace: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  for (let i = 0; i < rows.length; i++) delete rows[i].password;
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
export const written: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  for (let i = 0; i < rows.length; i += 1) {
    rows[i].password = undefined;
  }
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
export const byKey: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  for (const place in rows) rows[place].password = '';
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
