// A page is piped into the response stream
import { Readable } from 'node:stream';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = awslambda.streamifyResponse(async (event: APIGatewayProxyEventV2, responseStream) => {
  const stream = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200, headers: { 'content-type': 'text/html' } });
  const html = `<h1>${event.queryStringParameters?.title}</h1>`;
  // ruleid: no-xss
  Readable.from([html]).pipe(stream);
});
