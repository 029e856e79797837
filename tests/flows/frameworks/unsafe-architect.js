// A route of Architect puts parameters into SQL and markup
const arc = require('@architect/functions');
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = arc.http.async(async (req) => {
  // ruleid: no-sql-injection
  const rows = await pool.query(`SELECT * FROM u WHERE id = '${req.params.id}' OR n = '${req.queryStringParameters.n}'`);
  // ruleid: no-xss
  return { html: `<h1>${req.body.name}</h1>` };
});
