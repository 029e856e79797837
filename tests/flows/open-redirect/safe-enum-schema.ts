// The schema lists the targets.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const query = z.object({ to: z.enum(['/a', '/b']) });

export async function handler(event: APIGatewayProxyEventV2) {
  const { to } = query.parse(event.queryStringParameters);
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: to } };
}
