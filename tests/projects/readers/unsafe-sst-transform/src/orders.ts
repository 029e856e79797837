// A function of the program changes routes of one API.
import { Pool } from 'pg';
const pool = new Pool();
// ok: require-authentication
export const handler = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
// ruleid: require-authentication
export const add = async (event: { body: string }) => { await pool.query('INSERT INTO orders (x) VALUES ($1)', [event.body]); return { statusCode: 201 }; };
