// Fields of forms.
import Busboy from 'busboy';
import formidable from 'formidable';
import { Pool } from 'pg';

const pool = new Pool();
export const handler = async (event: { headers: Record<string, string> }) => {
  const parser = Busboy({ headers: { 'content-type': 'multipart/form-data' } });
  parser.on('field', async (_name, value) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${value}'`);
  });
  const [fields] = await formidable({}).parse({} as never);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${fields.title}'`);
  return event.headers;
};
