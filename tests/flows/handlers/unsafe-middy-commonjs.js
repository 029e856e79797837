// middy in CommonJS with an array of middlewares.
const middy = require('@middy/core');
const { Pool } = require('pg');
const pool = new Pool();

const baseHandler = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM chairs WHERE name = '" + name + "'");
  return { statusCode: 200, body: JSON.stringify(rows) };
};

module.exports.handler = middy(baseHandler).use([{ after: async () => {} }]);
