// A function that answers what it is given.
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { handle } from 'hono/aws-lambda';
const app = new Hono();
// ruleid: no-permissive-cors
app.use('*', cors({ origin: (origin) => origin, credentials: true }));
app.get('/', (c) => c.json({}));
export const handler = handle(app);
