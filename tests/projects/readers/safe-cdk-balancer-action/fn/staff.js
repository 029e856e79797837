// A load balancer whose default action signs people in before it forwards.
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM staff')).rows) });
