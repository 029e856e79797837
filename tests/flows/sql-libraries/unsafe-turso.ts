// A text in a statement
import { connect } from '@tursodatabase/serverless';
const conn = connect({ url: process.env.TURSO_URL!, authToken: process.env.TURSO_TOKEN! });
export const handler = async (event: { pathParameters: { id: string } }) => {
  // ruleid: no-sql-injection
  const stmt = await conn.prepare(`SELECT * FROM users WHERE id = '${event.pathParameters.id}'`);
  const rows = await stmt.all([]);
  // ruleid: no-sql-injection
  await conn.exec('DELETE FROM x WHERE id = ' + event.pathParameters.id);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
