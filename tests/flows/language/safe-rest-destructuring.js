// The rest element is stored as one JSON parameter; the text holds constants only.
import pg from 'pg';

const db = new pg.Pool();

export const handler = async (event) => {
  const { tenant, ...filters } = JSON.parse(event.body);
  // ok: no-sql-injection
  const found = await db.query(`SELECT * FROM items WHERE tenant = $1 AND attributes @> $2`, [tenant, JSON.stringify(filters)]);
  return { statusCode: 200, body: JSON.stringify(found.rows) };
};
