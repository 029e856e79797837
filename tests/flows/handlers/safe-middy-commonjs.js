// middy in CommonJS with an array of middlewares around a function that binds.
const middy = require('@middy/core');
const { Pool } = require('pg');
const pool = new Pool();

const baseHandler = async (event) => {
  const { name } = event.queryStringParameters;
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM chairs WHERE name = $1', [name]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

module.exports.handler = middy(baseHandler).use([{ after: async () => {} }]);
