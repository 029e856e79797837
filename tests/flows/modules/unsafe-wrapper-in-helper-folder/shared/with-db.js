const { Pool } = require('pg');

const pool = new Pool();

exports.withDb = (fn) => async (event, context) => {
  const result = await fn(event, { db: pool, context });
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
