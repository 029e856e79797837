// The stage of a WebSocket API is configured.
const { Pool } = require('pg');
const pool = new Pool();

exports.connect = async (event) => {
  const { connectionId, stage } = event.requestContext;
  const { nickname } = event.queryStringParameters;
  // ok: no-sql-injection
  await pool.query(`INSERT INTO ${stage}.connections (id, nickname) VALUES ($1, $2)`, [connectionId, nickname]);
  return { statusCode: 200, body: '' };
};
