// A promise is kept in a variable of the module.
const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager');

const client = new SecretsManagerClient({});
let pending;

exports.handler = async (event) => {
  // ok: no-secret-in-environment
  pending ??= client.send(new GetSecretValueCommand({ SecretId: 'prod/mail' }));
  const { SecretString } = await pending;
  await send(SecretString, event.body);
};
