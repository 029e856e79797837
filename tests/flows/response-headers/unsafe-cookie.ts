// A cookie of the response.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const theme = event.queryStringParameters?.theme ?? 'light';
  return {
    statusCode: 200,
    // ruleid: no-header-injection
    cookies: [`theme=${theme}; Path=/`],
    body: '',
  };
}
