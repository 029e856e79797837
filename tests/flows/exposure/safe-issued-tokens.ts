// Tokens that servers issued are used and answered to who signed in; logged is how long they live.
import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Logger } from '@aws-lambda-powertools/logger';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const logger = new Logger();
const cognito = new CognitoIdentityProviderClient({});
const form = new URLSearchParams({ grant_type: 'client_credentials', client_secret: process.env.CLIENT_SECRET! });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const response = await fetch('https://login.example.com/oauth2/token', { method: 'POST', body: form });
  const { access_token: accessToken, expires_in: lifetime } = (await response.json()) as { access_token: string; expires_in: number };
  // ok: no-secret-exposure
  logger.info('token received', { length: accessToken.length, lifetime });
  // ok: no-secret-exposure
  const items = await fetch('https://shop.example.com/items', { headers: { authorization: `Bearer ${accessToken}` } });
  // ok: no-secret-exposure
  logger.info('items', { items: await items.json() });
  const { user, word } = JSON.parse(event.body ?? '{}');
  const AuthParameters = { USERNAME: user, PASSWORD: word };
  const result = await cognito.send(new InitiateAuthCommand({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId: 'shop', AuthParameters }));
  // ok: no-secret-exposure
  console.log('signed in', result.ChallengeName, result.AuthenticationResult?.ExpiresIn);
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(result.AuthenticationResult) };
};
