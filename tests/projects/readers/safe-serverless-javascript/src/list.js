// What modules of JavaScript say is not known.
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async (event) => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
// ok: require-authentication
exports.add = async (event) => { await pool.query('INSERT INTO orders (x) VALUES ($1)', [event.body]); return { statusCode: 201 }; };
// ok: require-authentication
exports.all = async (event) => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
// ok: require-authentication
exports.del = async (event) => { await pool.query('DELETE FROM orders'); return { statusCode: 201 }; };
