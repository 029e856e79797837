const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
module.exports.handler = async (event) => {
  const { price } = JSON.parse(event.body);
  await pool.query('UPDATE products SET price = $1 WHERE id = $2', [price, event.pathParameters.id]);
  return { statusCode: 200, body: 'ok' };
};
