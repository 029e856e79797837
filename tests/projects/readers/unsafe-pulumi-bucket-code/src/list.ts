// The code of a function lies in a bucket.
import { Pool } from 'pg';
const pool = new Pool();
// ruleid: require-authentication
export const handler = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
