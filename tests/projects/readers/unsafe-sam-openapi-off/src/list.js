// An operation takes back what the document asks.
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
// ruleid: require-authentication
exports.add = async (event) => { await pool.query('INSERT INTO orders (x) VALUES ($1)', [event.body]); return { statusCode: 201 }; };
