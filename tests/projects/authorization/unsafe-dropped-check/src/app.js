// The answer of a check in another file is dropped.
const { Pool } = require('pg');
const { isOwner } = require('./access');
const pool = new Pool();
exports.handler = async (event) => {
  const { userId } = event.requestContext.authorizer.lambda;
  const { id } = event.pathParameters;
  const { rows } = await pool.query('SELECT owner_id FROM docs WHERE id = $1', [id]);
  isOwner(rows[0], userId);
  // ruleid: require-authorization
  await pool.query('DELETE FROM docs WHERE id = $1', [id]);
  return { statusCode: 204 };
};
