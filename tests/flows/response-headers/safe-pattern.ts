// A pattern without line breaks.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const theme = event.queryStringParameters?.theme ?? 'light';
  if (!/^[a-z]+$/.test(theme)) return { statusCode: 400 };
  // ok: no-header-injection
  return { statusCode: 200, cookies: [`theme=${theme}`], body: '' };
}
