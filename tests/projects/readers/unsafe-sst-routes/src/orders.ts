// Routes of SST with and without authorizers, functions of any name and without parameters.
import { Pool } from 'pg';
const pool = new Pool();
// ok: require-authentication
export const handler = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
// ok: require-authentication
export const add = async (event: { body: string }) => { await pool.query('INSERT INTO orders (x) VALUES ($1)', [event.body]); return { statusCode: 201 }; };
// ruleid: require-authentication
export const del = async () => { await pool.query('DELETE FROM orders'); return { statusCode: 204 }; };
// ok: require-authentication
export const report = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
// ruleid: require-authentication
export const open = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
