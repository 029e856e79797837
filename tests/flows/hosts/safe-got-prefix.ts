// got: with a prefix a text is a path, however often the instance is extended
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import got from 'got';

const api = got.extend({ prefixUrl: 'https://api.example.com/v1' });
const patient = api.extend({ timeout: { request: 9000 } });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { path = 'status', mirror = '' } = event.queryStringParameters ?? {};
  // ok: no-ssrf
  const first = await api.get(path, { searchParams: { mirror } }).json();
  // ok: no-ssrf
  const second = await patient(path, { prefixUrl: 'https://mirror.example.com' }).json();
  return { statusCode: 200, body: JSON.stringify([first, second]) };
};
