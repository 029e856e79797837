// A middleware of lambda-api that only reads the header.
const api = require('lambda-api')();
const { Pool } = require('pg');
const pool = new Pool();
api.use((req, res, next) => {
  req.token = req.headers.authorization;
  next();
});
// ruleid: require-authentication
api.get('/users', async (req, res) => {
  return (await pool.query('SELECT * FROM users')).rows;
});
exports.handler = async (event, context) => api.run(event, context);
