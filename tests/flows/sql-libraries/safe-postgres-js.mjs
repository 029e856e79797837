// The sql tag of postgres.js binds its values and quotes identifiers.
import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL);

export const handler = async (event) => {
  const { name } = event.queryStringParameters;
  // ok: no-sql-injection
  const rows = await sql`SELECT * FROM rivers WHERE name = ${name}`;
  return { statusCode: 200, body: JSON.stringify(rows) };
};
