// A verified token; one statement names the row by it, the other by the path.
const { CognitoJwtVerifier } = require('aws-jwt-verify');
const { Pool } = require('pg');
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'x', tokenUse: 'access', clientId: 'y' });
async function authenticate(event) {
  const token = (event.headers.Authorization || '').replace('Bearer ', '');
  try {
    return await verifier.verify(token);
  } catch {
    return null;
  }
}
// ok: require-authentication
exports.handler = async (event) => {
  const user = await authenticate(event);
  if (!user) return { statusCode: 401 };
  const { name } = JSON.parse(event.body);
  // ok: require-authorization
  await pool.query('UPDATE users SET name = $1 WHERE id = $2', [name, user.sub]);
  // ruleid: require-authorization
  await pool.query('UPDATE users SET name = $1 WHERE id = $2', [name, event.pathParameters.id]);
  return { statusCode: 200, body: 'ok' };
};
