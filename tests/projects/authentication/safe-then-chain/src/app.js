// The query runs in the callback of the promise that verifies.
const { jwtVerify, createRemoteJWKSet } = require('jose');
const { Pool } = require('pg');
const pool = new Pool();
const keys = createRemoteJWKSet(new URL(process.env.JWKS));
// ok: require-authentication
exports.handler = (event) =>
  jwtVerify(event.headers.authorization.slice(7), keys)
    .then(() => pool.query('SELECT * FROM documents'))
    .then(({ rows }) => ({ statusCode: 200, body: JSON.stringify(rows) }))
    .catch(() => ({ statusCode: 401 }));
