// A streamed response is a redirect to a page of the site.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = awslambda.streamifyResponse(async (event: APIGatewayProxyEventV2, responseStream) => {
  const next = event.queryStringParameters?.next === 'cart' ? '/cart' : '/';
  // ok: no-open-redirect
  const stream = awslambda.HttpResponseStream.from(responseStream, { statusCode: 302, headers: { Location: next } });
  stream.end();
});
