// Schemas of a route of Elysia leave numbers and written words
import { Elysia, t } from 'elysia';
import { exec } from 'node:child_process';

export const app = new Elysia().post(
  '/convert',
  ({ body, query }) => {
    // ok: no-command-injection
    exec(`convert in.png -quality ${body.quality} -resize ${query.width} out.jpg`);
    return { ok: true };
  },
  { body: t.Object({ quality: t.Union([t.Literal('80'), t.Literal('90')]) }), query: t.Object({ width: t.Numeric() }) },
);
