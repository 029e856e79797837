// The middleware is told to keep nothing.
import middy from '@middy/core';
import secretsManager from '@middy/secrets-manager';

const lambdaHandler = async (event, context) => connect(context.db);

export const handler = middy(lambdaHandler).use(
  // ruleid: no-secret-in-environment
  secretsManager({ fetchData: { db: 'prod/db' }, cacheExpiry: 0, setToContext: true }),
);
