// What the platform says of the request.
import type { APIGatewayProxyEvent, Context } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEvent, context: Context) {
  // ok: no-header-injection
  return { statusCode: 200, headers: { 'x-request': `${event.requestContext.requestId} ${context.awsRequestId}` }, body: '' };
}
