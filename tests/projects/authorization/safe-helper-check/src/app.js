// A check in another file decides.
const { Pool } = require('pg');
const { isOwner } = require('./access');
const pool = new Pool();
exports.handler = async (event) => {
  const { userId } = event.requestContext.authorizer.lambda;
  const { id } = event.pathParameters;
  const { rows } = await pool.query('SELECT owner_id FROM docs WHERE id = $1', [id]);
  if (!isOwner(rows[0], userId)) return { statusCode: 403 };
  // ok: require-authorization
  await pool.query('DELETE FROM docs WHERE id = $1', [id]);
  return { statusCode: 204 };
};
