// An attribute of users that never changes: Terraform.
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = async (event) => {
  if (event.requestContext.authorizer.jwt.claims['custom:role'] !== 'admin') return { statusCode: 403 };
  // ok: require-authorization
  await pool.query('DELETE FROM orders');
  return { statusCode: 204 };
};
