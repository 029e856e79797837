// Some turns take something else out, or nothing.
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2 as Handler } from 'aws-lambda';

const pool = new Pool();

export const inTurn: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  for (const row of rows) delete row.email;
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
export const ofSome: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  for (const row of rows) if (row.email) delete row.password;
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
export const ofFirst: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  for (const row of rows) {
    delete row.password;
    break;
  }
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
export const byPlace: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  for (let i = 0; i < rows.length; i++) if (i > 0) delete rows[i].password;
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
export const ofAnother: Handler = async () => {
  const { rows } = await pool.query('SELECT id, email, password FROM users');
  const { rows: others } = await pool.query('SELECT id, email, password FROM admins');
  for (const other of others) delete other.password;
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
