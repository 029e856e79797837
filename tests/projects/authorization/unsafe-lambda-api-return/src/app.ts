// What a route returns is answered.
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
const pool = new Pool();

const api = require('lambda-api')();
api.get('/orders/:id', async (req: any) => {
  const user = jwt.verify(String(req.headers.authorization).slice(7), process.env.KEY!, { algorithms: ['HS256'] });
  console.log(user.sub);
  // ruleid: require-authorization
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id]);
  return rows;
});
export const handler = async (event: unknown, context: any) => api.run(event, context);
