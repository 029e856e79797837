// Headers that frameworks send take texts of the body as they are
import express, { type Response } from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import Koa from 'koa';
import serverless from 'serverless-http';
import awsLambdaFastify from '@fastify/aws-lambda';

function correlate(res: Response, id: string): Response {
  // ruleid: no-header-injection
  return res.setHeader('X-Correlation-Id', id), res;
}

const app = express();
app.use(express.json());
app.post('/jobs', (req, res) => {
  const { id, note } = req.body as { id: string; note: string };
  // ruleid: no-header-injection
  res.set({ 'X-Kind': 'job', 'X-Note': note });
  correlate(res, id).status(202).json({ accepted: true });
});
export const jobs = serverless(app);

const notes = fastify();
notes.post<{ Body: { note: string; tags: string[] } }>('/notes', async (request, reply) => {
  // ruleid: no-header-injection
  void reply.header('x-note', request.body.note);
  // ruleid: no-header-injection
  void reply.headers({ 'x-tags': request.body.tags.join(', ') });
  return reply.code(201).send();
});
export const keep = awsLambdaFastify(notes);

const api = new Hono();
api.post('/names', async (c) => {
  const { name } = await c.req.json<{ name: string }>();
  // ruleid: no-header-injection
  c.header('x-name', `name ${name}`);
  // ruleid: no-header-injection
  return c.text('ok', 200, { 'x-first': name });
});
export const handler = handle(api);

const site = new Koa();
site.use(async (ctx) => {
  // ruleid: no-header-injection
  ctx.set('x-page', decodeURIComponent(ctx.query.page as string));
  ctx.body = { ok: true };
});
export const pages = serverless(site);
