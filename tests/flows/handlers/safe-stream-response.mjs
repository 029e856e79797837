// awslambda.streamifyResponse gets a function that binds.
import pg from 'pg';

const pool = new pg.Pool();

export const handler = awslambda.streamifyResponse(async (event, responseStream, _context) => {
  const { room } = event.queryStringParameters;
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM chat WHERE room = $1', [room]);
  responseStream.write(JSON.stringify(rows));
  responseStream.end();
});
