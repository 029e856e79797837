// A list, and a function that answers an own origin otherwise.
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { handle } from 'hono/aws-lambda';
const app = new Hono();
// ok: no-permissive-cors
app.use('/api/*', cors({ origin: ['https://example.com'], credentials: true }));
// ok: no-permissive-cors
app.use('/x/*', cors({ origin: (origin) => (origin.endsWith('.example.com') ? origin : 'https://example.com'), credentials: true }));
app.get('/', (c) => c.json({}));
export const handler = handle(app);
