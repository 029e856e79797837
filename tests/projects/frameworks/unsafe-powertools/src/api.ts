// Routes of Powertools with and without middlewares of their own.
import { Router, UnauthorizedError } from '@aws-lambda-powertools/event-handler/experimental-rest';
import type { Context } from 'aws-lambda';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'web' });
const app = new Router();
const requireUser = async ({ reqCtx, next }: { reqCtx: { request: Request }; next: () => Promise<void> }) => {
  const token = reqCtx.request.headers.get('authorization');
  if (!token) throw new UnauthorizedError('no token');
  await verifier.verify(token.slice(7));
  await next();
};
// ok: require-authentication
app.get('/orders', [requireUser], async () => (await pool.query('SELECT * FROM orders')).rows);
// ruleid: require-authentication
app.delete('/orders', async () => {
  await pool.query('DELETE FROM orders');
  return {};
});
export const handler = async (event: unknown, context: Context) => app.resolve(event, context);
