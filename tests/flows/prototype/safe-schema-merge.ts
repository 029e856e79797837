// The schema drops what it does not know.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { merge } from 'lodash';
import { z } from 'zod';

const schema = z.object({ page: z.number(), sort: z.enum(['asc', 'desc']) });

export async function handler(event: APIGatewayProxyEventV2) {
  const sent = schema.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-prototype-pollution
  const options = merge({ page: 1 }, sent);
  return { statusCode: 200, body: JSON.stringify(options) };
}
