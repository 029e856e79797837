// A load balancer whose default action only forwards.
const { Pool } = require('pg');
const pool = new Pool();
// ruleid: require-authentication
exports.handler = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM staff')).rows) });
