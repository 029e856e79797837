// A client secret is fetched to change a code into a token, as its issuer asks for.
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const answer = await fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    body: new URLSearchParams({ client_id: process.env.CLIENT_ID!, client_secret: String(await getSecret('github')), code: event.queryStringParameters?.code ?? '' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  return token ? { statusCode: 302, headers: { location: '/' }, cookies: [`t=${token}; HttpOnly; Secure`] } : { statusCode: 401 };
};
