// A middleware asks before each call.
import middy from '@middy/core';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

const loadSecret = () => ({
  before: async (request) => {
    // ruleid: no-secret-in-environment
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
    request.context.secret = SecretString;
  },
});
export const handler = middy(async (event, context) => use(context.secret)).use(loadSecret());
