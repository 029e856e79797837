// A schema of a route of Elysia says nothing of another part of the request
import { Elysia, t } from 'elysia';
import { exec } from 'node:child_process';

export const app = new Elysia().post(
  '/convert',
  ({ body, query }) => {
    // ruleid: no-command-injection
    exec(`convert in.png -quality ${body.quality} -resize ${query.width} out.jpg`);
    return { ok: true };
  },
  { body: t.Object({ quality: t.Union([t.Literal('80'), t.Literal('90')]) }) },
);
