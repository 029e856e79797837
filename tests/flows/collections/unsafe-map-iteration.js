// The entries of a Map filled from the body are walked.
const { Pool } = require('pg');
const pool = new Pool();
const DEFAULTS = { theme: 'dark', language: 'en' };

exports.handler = async (event) => {
  const preferences = new Map(Object.entries(JSON.parse(event.body)));
  for (const [key, value] of preferences) {
    // ruleid: no-sql-injection
    await pool.query(`UPDATE preferences SET ${key} = $1 WHERE account = $2`, [value, event.pathParameters.account]);
  }
  return { statusCode: 204, body: '' };
};
