// Powertools' validation: a whole pattern, as a middleware, a decorator and a call
import { readFile } from 'node:fs/promises';
import { validate } from '@aws-lambda-powertools/validation';
import { validator } from '@aws-lambda-powertools/validation/middleware';
import { validator as checked } from '@aws-lambda-powertools/validation/decorator';
import middy from '@middy/core';

const whole = { type: 'object', properties: { page: { type: 'string', pattern: '^[a-z0-9-]+$' } }, required: ['page'] } as const;

export const first = middy()
  .use(validator({ inboundSchema: whole }))
  // ok: no-path-traversal
  .handler(async (event: { page: string }) => readFile(`/opt/pages/${event.page}`, 'utf8'));

class Lambda {
  @checked({ inboundSchema: whole })
  async handler(event: { page: string }) {
    // ok: no-path-traversal
    return { page: await readFile(`/opt/pages/${event.page}`, 'utf8') };
  }
}

const lambda = new Lambda();
export const handler = lambda.handler.bind(lambda);

export const third = async (event: { body: string }, context: unknown) => {
  const payload = validate({ payload: JSON.parse(event.body), schema: whole }) as { page: string };
  // ok: no-path-traversal
  return readFile(`/opt/pages/${payload.page}`, 'utf8');
};
