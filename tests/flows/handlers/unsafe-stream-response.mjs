// awslambda.streamifyResponse gets the function.
import pg from 'pg';

const pool = new pg.Pool();

export const handler = awslambda.streamifyResponse(async (event, responseStream, _context) => {
  const { room } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM chat WHERE room = '${room}'`);
  responseStream.write(JSON.stringify(rows));
  responseStream.end();
});
