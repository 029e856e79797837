// One of three words.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const schema = z.object({ kind: z.enum(['a', 'b', 'c']) });

export async function handler(event: APIGatewayProxyEventV2) {
  const { kind } = schema.parse(event.queryStringParameters);
  // ok: no-regex-injection
  return { statusCode: new RegExp(`^${kind}+$`).test('aaa') ? 200 : 400 };
}
