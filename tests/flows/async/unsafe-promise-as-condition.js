// A promise is true whatever it resolves to.
const { Pool } = require('pg');
const pool = new Pool();

const isSlug = async (text) => /^[a-z-]+$/.test(text);

exports.handler = async (event) => {
  const { slug } = event.pathParameters;
  if (!isSlug(slug)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM pages WHERE slug = '${slug}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
