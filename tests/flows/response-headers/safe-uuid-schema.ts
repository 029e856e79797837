// The schema lets identifiers through only.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const query = z.object({ trace: z.string().uuid() });

export async function handler(event: APIGatewayProxyEventV2) {
  const { trace } = query.parse(event.queryStringParameters);
  // ok: no-header-injection
  return { statusCode: 200, headers: { 'x-trace': trace }, body: '' };
}
