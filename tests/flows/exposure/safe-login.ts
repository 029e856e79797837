// Credentials are checked, compared, signed with and handed to Cognito.
import { SFNClient, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { createHmac, timingSafeEqual } from 'node:crypto';
import winston from 'winston';
const logger = winston.createLogger({});
const cognito = new CognitoIdentityProviderClient({});
const required = (name: string): string => {
  const value = process.env[name];
  // ok: no-secret-exposure
  if (!value) throw new Error(`Missing environment variable ${name}`);
  return value;
};
const TABLE = required('TABLE_NAME');
export const handler = async (event: any) => {
  const { username, password, taskToken } = JSON.parse(event.body);
  // ok: no-secret-exposure
  logger.info('table', { TABLE, username });
  const signature = createHmac('sha256', process.env.WEBHOOK_SECRET!).update(event.body).digest('hex');
  // ok: no-secret-exposure
  logger.info('signature', { signature, ok: timingSafeEqual(Buffer.from(signature), Buffer.from(event.headers['x-signature'])) });
  const auth = await cognito.send(new InitiateAuthCommand({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId: process.env.CLIENT_ID, AuthParameters: { USERNAME: username, PASSWORD: password } }));
  // ok: no-secret-exposure
  await new SFNClient({}).send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify({ username }) }));
  if (password.length < 12) {
    // ok: no-secret-exposure
    logger.warn('weak password', { length: password.length, username });
    throw new Error('Password must have at least 12 characters');
  }
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ accessToken: auth.AuthenticationResult?.AccessToken, refreshToken: auth.AuthenticationResult?.RefreshToken }) };
};
