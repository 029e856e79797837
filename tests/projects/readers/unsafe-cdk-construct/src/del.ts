import { Pool } from 'pg';
const pool = new Pool();
// ok: require-authentication
export const handler = async () => { await pool.query('DELETE FROM orders'); return { statusCode: 204 }; };
