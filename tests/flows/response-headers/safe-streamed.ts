// The metadata of a streamed response has encoded values.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = awslambda.streamifyResponse(async (event: APIGatewayProxyEventV2, responseStream) => {
  const { name = '', theme = '' } = event.queryStringParameters ?? {};
  const metadata = {
    statusCode: 200,
    headers: { 'content-type': 'text/plain', 'x-name': encodeURIComponent(name) },
    cookies: [`theme=${theme === 'dark' ? 'dark' : 'light'}`],
  };
  // ok: no-header-injection
  const stream = awslambda.HttpResponseStream.from(responseStream, metadata);
  stream.write(`done ${name}`);
  stream.end();
});
