// The variable that keeps the secret lives as long as the call.
const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager');

const client = new SecretsManagerClient({});

exports.handler = async (event) => {
  let cached;
  for (const record of event.Records) {
    if (!cached) {
      // ruleid: no-secret-in-environment
      cached = (await client.send(new GetSecretValueCommand({ SecretId: 'prod/mail' }))).SecretString;
    }
    await send(cached, record.body);
  }
};
