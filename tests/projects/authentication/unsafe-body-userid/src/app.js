// The identity is what the body says.
const { Pool } = require('pg');
const pool = new Pool();
// ruleid: require-authentication
exports.handler = async (event) => {
  const { userId, address } = JSON.parse(event.body);
  if (!userId) return { statusCode: 401, body: 'Unauthorized' };
  await pool.query('UPDATE users SET address = $2 WHERE id = $1', [userId, address]);
  return { statusCode: 200, body: 'ok' };
};
