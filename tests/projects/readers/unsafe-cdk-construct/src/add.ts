import { Pool } from 'pg';
const pool = new Pool();
// ruleid: require-authentication
export const handler = async (event: { body: string }) => { await pool.query('INSERT INTO orders (x) VALUES ($1)', [event.body]); return { statusCode: 201 }; };
