// A middleware keeps the secret in a variable around it.
import middy from '@middy/core';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});

const loadSecret = () => {
  let secret;
  return {
    before: async (request) => {
      if (!secret) {
        // ok: no-secret-in-environment
        const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'x' }));
        secret = SecretString;
      }
      request.context.secret = secret;
    },
  };
};
export const handler = middy(async (event, context) => use(context.secret)).use(loadSecret());
