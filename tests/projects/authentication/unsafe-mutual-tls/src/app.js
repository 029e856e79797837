// Callers of the domain show certificates; the address that API Gateway gives the API asks for none.
const { Pool } = require('pg');
const pool = new Pool();
// ruleid: require-authentication
exports.handler = async (event) => {
  await pool.query('INSERT INTO inbox (body) VALUES ($1)', [event.body]);
  return { statusCode: 201 };
};
