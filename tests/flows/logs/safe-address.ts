// An address that a schema has looked at.
import { z } from 'zod';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const Body = z.object({ email: z.string().email(), age: z.number(), text: z.string() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = Body.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-log-injection
  console.log(`mail ${body.email}, ${body.age}`);
  // ok: no-log-injection
  console.log('body', body);
  return { statusCode: 200, body: '' };
};
