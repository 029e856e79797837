// What a context derives from a header is a bound value.
import { Elysia, t } from 'elysia';
import { handle } from 'hono/aws-lambda';
import { Pool } from 'pg';
const app = new Elysia({ prefix: '/api' })
  .decorate('db', new Pool())
  .derive(({ headers }) => ({ lang: headers['accept-language'] ?? 'en' }))
  .guard({ query: t.Object({ page: t.Numeric() }) })
  .get('/labels', async ({ db, lang, query }) => {
    // ok: no-sql-injection
   const { rows } = await db.query(`SELECT * FROM labels WHERE lang = $1 OFFSET ${query.page * 10}`, [lang]);
    return rows;
  });
export const handler = handle(app as any);
