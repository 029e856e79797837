// The same function is used while the module is loaded for the secret, and in the handler for something else.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

const retry = async (make) => {
  for (let turn = 0; turn < 3; turn++) {
    try {
      return await make();
    } catch (error) {
      if (turn === 2) throw error;
    }
  }
};

const loading = retry(() =>
  // ok: no-secret-in-environment
  client.send(new GetSecretValueCommand({ SecretId: 'prod/db' })),
);

export const handler = async (event) => retry(async () => connect((await loading).SecretString, event.id));
