// A streamed response is a redirect to the address of the query.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = awslambda.streamifyResponse(async (event: APIGatewayProxyEventV2, responseStream) => {
  const next = event.queryStringParameters?.next ?? '/';
  // ruleid: no-open-redirect
  const stream = awslambda.HttpResponseStream.from(responseStream, { statusCode: 302, headers: { Location: next } });
  stream.end();
});
