// Routes of claudia-api-builder
const ApiBuilder = require('claudia-api-builder');
const { Pool } = require('pg');
const pool = new Pool();
const api = new ApiBuilder();
module.exports = api;
api.get('/users', (request) => {
  // ruleid: no-sql-injection
  return pool.query(`SELECT * FROM u WHERE name = '${request.queryString.name}'`);
});
api.post('/users/{id}', async function (req) {
  // ruleid: no-sql-injection
  return pool.query("UPDATE u SET a = 1 WHERE id = '" + req.pathParams.id + "'");
}, { success: 201 });
