const { Pool } = require('pg');
const pool = new Pool();
// ruleid: require-authentication
exports.handler = async () => { await pool.query('DELETE FROM orders'); return { statusCode: 204 }; };
