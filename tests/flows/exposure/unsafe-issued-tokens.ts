// Tokens that servers issued are logged, alone and with what stands beside them.
import axios from 'axios';
import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { CognitoIdentityClient, GetCredentialsForIdentityCommand } from '@aws-sdk/client-cognito-identity';
import { Logger } from '@aws-lambda-powertools/logger';

const logger = new Logger();
const cognito = new CognitoIdentityProviderClient({});
const pools = new CognitoIdentityClient({});
const form = new URLSearchParams({ grant_type: 'client_credentials', client_secret: process.env.CLIENT_SECRET! });

export const handler = async (event: { user: string; word: string; identity: string }) => {
  const response = await fetch(process.env.TOKEN_URL!, { method: 'POST', body: form });
  const { access_token: accessToken, expires_in: lifetime } = (await response.json()) as { access_token: string; expires_in: number };
  // ruleid: no-secret-exposure
  logger.info('token received', { accessToken, lifetime });
  const again = await fetch('https://login.example.com/oauth2/token', { method: 'POST', body: form });
  // ruleid: no-secret-exposure
  logger.info('answered', { answer: await again.json() });
  const { data } = await axios.post(`${process.env.ISSUER}/oauth/token`, { client_secret: process.env.CLIENT_SECRET });
  // ruleid: no-secret-exposure
  console.log(data.refresh_token);
  const AuthParameters = { USERNAME: event.user, PASSWORD: event.word };
  const result = await cognito.send(new InitiateAuthCommand({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId: 'shop', AuthParameters }));
  // ruleid: no-secret-exposure
  console.log('signed in', result.AuthenticationResult);
  const { Credentials } = await pools.send(new GetCredentialsForIdentityCommand({ IdentityId: event.identity }));
  // ruleid: no-secret-exposure
  console.log('may write', Credentials?.SecretKey);
};
