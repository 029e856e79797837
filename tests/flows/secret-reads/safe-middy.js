// The middleware keeps what it fetches.
import middy from '@middy/core';
import secretsManager from '@middy/secrets-manager';
import ssm from '@middy/ssm';

const lambdaHandler = async (event, context) => connect(context.db, context.token);

export const handler = middy()
  // ok: no-secret-in-environment
  .use(secretsManager({ fetchData: { db: 'prod/db' }, setToContext: true }))
  // ok: no-secret-in-environment
  .use(ssm({ fetchData: { token: '/shop/token' }, cacheExpiry: 60_000, setToContext: true }))
  .handler(lambdaHandler);
