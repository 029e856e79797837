// got: a call's own prefix takes the place of that of the instance
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import got from 'got';

const api = got.extend({ prefixUrl: 'https://api.example.com/v1' });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { path = 'status', mirror = '' } = event.queryStringParameters ?? {};
  // ruleid: no-ssrf
  const first = await api.get(path, { prefixUrl: mirror }).json();
  // ruleid: no-ssrf
  const second = await api.extend({ prefixUrl: mirror }).get('status').json();
  return { statusCode: 200, body: JSON.stringify([first, second]) };
};
