// One of two branches.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const region = event.queryStringParameters?.region ? event.queryStringParameters.region : 'eu';
  // ruleid: no-header-injection
  return { statusCode: 200, headers: { 'x-region': region }, body: '' };
}
