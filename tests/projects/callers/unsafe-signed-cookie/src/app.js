// Whether the signature of a cookie is right is only counted.
const { unsign } = require('cookie-signature');
const { Pool } = require('pg');
const pool = new Pool();
// ruleid: require-authentication
exports.handler = async (event) => {
  const user = unsign(event.cookies[0], process.env.COOKIE_SECRET);
  console.log('signed', user !== false);
  await pool.query('INSERT INTO notes (text) VALUES ($1)', [event.body]);
  return { statusCode: 201 };
};
