// The keys that a DataLoader is asked for come to its batch function, which binds them.
import DataLoader from 'dataloader';
import { Pool } from 'pg';
const pool = new Pool();
const makeLoaders = () => ({
  users: new DataLoader<string, any>(async (ids) => {
    // ok: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM users WHERE id = ANY($1)`, [ids]);
    const byId = new Map(rows.map((row: any) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
});
class Context { loaders = makeLoaders(); }
export const handler = async (event: any) => {
  const context = new Context();
  const user = await context.loaders.users.load(event.pathParameters.id);
  return { statusCode: 200, body: JSON.stringify(user) };
};
