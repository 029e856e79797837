// The signature of a cookie is looked at.
const { unsign } = require('cookie-signature');
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async (event) => {
  const user = unsign(event.cookies[0], process.env.COOKIE_SECRET);
  if (user === false) return { statusCode: 401 };
  await pool.query('INSERT INTO notes (owner, text) VALUES ($1, $2)', [user, event.body]);
  return { statusCode: 201 };
};
