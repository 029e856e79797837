// Wrappers are put around the handler one after another.
import { compose } from './compose';
import { withErrors } from './with-errors';
import { withKey } from './with-key';
import { Pool } from 'pg';
const pool = new Pool();
// ok: require-authentication
export const handler = compose(
  withErrors,
  withKey,
)(async () => {
  const { rows } = await pool.query('SELECT * FROM documents');
  return { statusCode: 200, body: JSON.stringify(rows) };
});
