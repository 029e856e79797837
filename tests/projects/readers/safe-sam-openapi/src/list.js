// The document of an API says who is asked, not the event of the function.
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
