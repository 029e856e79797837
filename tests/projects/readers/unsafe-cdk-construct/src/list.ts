// A construct of the program makes routes of its properties.
import { Pool } from 'pg';
const pool = new Pool();
// ok: require-authentication
export const handler = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
