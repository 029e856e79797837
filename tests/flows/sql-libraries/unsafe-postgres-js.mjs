// sql.unsafe of postgres.js.
import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL);

export const handler = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const rows = await sql.unsafe(`SELECT * FROM rivers WHERE name = '${name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
