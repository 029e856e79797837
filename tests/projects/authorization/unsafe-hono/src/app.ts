// Routes of Hono behind a token.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { jwt } from 'hono/jwt';
import { drizzle } from 'drizzle-orm/node-postgres';
import { and, eq } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
const notes = pgTable('notes', { id: text('id'), owner: text('owner') });
const db = drizzle(process.env.DATABASE_URL!);
const app = new Hono<{ Variables: { jwtPayload: { sub: string } } }>();
app.use('*', jwt({ secret: process.env.JWT_SECRET!, alg: 'HS256' }));
app.get('/notes/:id', async (c) => {
  // ruleid: require-authorization
  const rows = await db.select().from(notes).where(eq(notes.id, c.req.param('id')));
  return c.json(rows[0]);
});
app.delete('/notes/:id', async (c) => {
  const { sub } = c.get('jwtPayload');
  // ok: require-authorization
  await db.delete(notes).where(and(eq(notes.id, c.req.param('id')), eq(notes.owner, sub)));
  return c.body(null, 204);
});
export const handler = handle(app);
