import type { LibraryModel } from '../schema.ts';

/** Hono's validators: a middleware with a schema for one part of the request. */
export const honoValidators = {
  package: [
    '@hono/zod-validator',
    '@hono/valibot-validator',
    '@hono/standard-validator',
    '@hono/typebox-validator',
    '@hono/arktype-validator',
    '@hono/superstruct-validator',
    'hono-openapi',
  ],
  evidence: 'https://hono.dev/docs/guides/validation#with-zod',
  schemas: [
    {
      path: 'Member[zValidator,vValidator,sValidator,tbValidator,arktypeValidator,superstructValidator,validator]',
      schema: 'target',
      of: 'Argument[1]',
    },
  ],
} as const satisfies LibraryModel;
