// Numbers, stripped and encoded texts, and what the framework encodes
import express, { type Response } from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import Koa from 'koa';
import serverless from 'serverless-http';
import awsLambdaFastify from '@fastify/aws-lambda';

function correlate(res: Response, id: string): Response {
  // ok: no-header-injection
  return res.setHeader('X-Correlation-Id', id.replace(/[\r\n]/g, '')), res;
}

const app = express();
app.use(express.json());
app.post('/jobs', (req, res) => {
  const { id, note } = req.body as { id: string; note: string };
  // ok: no-header-injection
  res.set({ 'X-Kind': 'job', 'X-Note': encodeURIComponent(note) });
  // ok: no-header-injection
  res.cookie('note', note);
  // ok: no-header-injection
  res.attachment(`${note}.txt`);
  correlate(res, id).status(202).json({ accepted: true });
});
export const jobs = serverless(app);

const notes = fastify();
notes.post<{ Body: { note: string; tags: string[] } }>(
  '/notes',
  { schema: { body: { type: 'object', properties: { note: { type: 'string', pattern: '^[ -~]{1,80}$' } } } } },
  async (request, reply) => {
    // ok: no-header-injection
    void reply.header('x-note', request.body.note);
    // ok: no-header-injection
    void reply.headers({ 'x-tags': String(request.body.tags.length) });
    return reply.code(201).send();
  },
);
export const keep = awsLambdaFastify(notes);

const api = new Hono();
api.post('/names', async (c) => {
  const { name } = await c.req.json<{ name: string }>();
  // ok: no-header-injection
  c.header('x-name', `name ${JSON.stringify(name)}`);
  // ok: no-header-injection
  return c.text(name, 200, { 'x-first': name.length.toString() });
});
export const handler = handle(api);

const site = new Koa();
site.use(async (ctx) => {
  // ok: no-header-injection
  ctx.set('x-page', String(parseInt(ctx.query.page as string, 10)));
  ctx.body = { ok: true };
});
export const pages = serverless(site);
