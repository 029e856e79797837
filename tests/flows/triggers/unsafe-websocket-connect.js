// The query string of $connect is chosen by the client.
const { Pool } = require('pg');
const pool = new Pool();

exports.connect = async (event) => {
  const { connectionId, stage } = event.requestContext;
  const { nickname } = event.queryStringParameters;
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO connections (id, nickname) VALUES ($1, '${nickname}')`, [connectionId]);
  return { statusCode: 200, body: '' };
};
