// The owner is compared with a constant.
import pg from 'pg';
const pool = new pg.Pool();
export const handler = async (event) => {
  // ruleid: require-authorization
  const { rows } = await pool.query('SELECT * FROM wills WHERE id = $1', [event.pathParameters.id]);
  if (rows[0].owner !== 'system') {
    return { statusCode: 200, body: JSON.stringify(rows[0]) };
  }
  return { statusCode: 404 };
};
