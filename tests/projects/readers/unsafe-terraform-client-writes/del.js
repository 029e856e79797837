// A client may write the attribute: Terraform.
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = async (event) => {
  if (event.requestContext.authorizer.jwt.claims['custom:role'] !== 'admin') return { statusCode: 403 };
  // ruleid: require-authorization
  await pool.query('DELETE FROM orders');
  return { statusCode: 204 };
};
