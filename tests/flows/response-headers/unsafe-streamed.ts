// The metadata of a streamed response has headers and cookies of the query.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = awslambda.streamifyResponse(async (event: APIGatewayProxyEventV2, responseStream) => {
  const { name = '', theme = '' } = event.queryStringParameters ?? {};
  const metadata = {
    statusCode: 200,
    headers: { 'content-type': 'text/plain', 'x-name': name },
    cookies: [`theme=${theme}`],
  };
  // ruleid: no-header-injection
  const stream = awslambda.HttpResponseStream.from(responseStream, metadata);
  stream.write('done');
  stream.end();
});
