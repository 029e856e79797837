// A text is piped into the response stream
import { Readable } from 'node:stream';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = awslambda.streamifyResponse(async (event: APIGatewayProxyEventV2, responseStream) => {
  const stream = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200, headers: { 'content-type': 'text/plain' } });
  const text = `Title: ${event.queryStringParameters?.title}`;
  // ok: no-xss
  Readable.from([text]).pipe(stream);
});
