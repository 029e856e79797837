// Routes of claudia-api-builder that bind values
const ApiBuilder = require('claudia-api-builder');
const { Pool } = require('pg');
const pool = new Pool();
const api = new ApiBuilder();
module.exports = api;
api.get('/users', (request) => {
  // ok: no-sql-injection
  return pool.query('SELECT * FROM u WHERE name = $1', [request.queryString.name]);
});
api.post('/users/{id}', async function (req) {
  // ok: no-sql-injection
  return pool.query('UPDATE u SET a = 1 WHERE id = $1', [req.pathParams.id]);
}, { success: 201 });
