// A value is bound
import { connect } from '@tursodatabase/serverless';
const conn = connect({ url: process.env.TURSO_URL!, authToken: process.env.TURSO_TOKEN! });
export const handler = async (event: { pathParameters: { id: string } }) => {
  // ok: no-sql-injection
  const stmt = await conn.prepare('SELECT * FROM users WHERE id = ?');
  const rows = await stmt.all([event.pathParameters.id]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
