// Queues, buckets and schedules are no callers.
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async () => {
  await pool.query('DELETE FROM sessions WHERE expires < now()');
};
