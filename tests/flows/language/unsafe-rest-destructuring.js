// What a rest element collects is as untrusted as the object it was taken from.
import pg from 'pg';

const db = new pg.Pool();

export const handler = async (event) => {
  const { tenant, ...filters } = JSON.parse(event.body);
  // ruleid: no-sql-injection
  const found = await db.query(`SELECT * FROM items WHERE tenant = $1 AND ${filters.column} = $2`, [tenant, filters.value]);
  return { statusCode: 200, body: JSON.stringify(found.rows) };
};
