// A permission is there also when it is not granted.
const { AccessControl } = require('accesscontrol');
const { Pool } = require('pg');

const roles = new AccessControl(JSON.parse(process.env.GRANTS));
const pool = new Pool();

exports.handler = async (event) => {
  const { role, sub } = event.requestContext.authorizer.jwt.claims;
  const permission = roles.can(role).deleteAny('board');
  if (!permission) return { statusCode: 403 };
  console.log('deleted by', sub);
  // ruleid: require-authorization
  await pool.query('DELETE FROM boards WHERE id = $1', [event.pathParameters.id]);
  return { statusCode: 204 };
};
