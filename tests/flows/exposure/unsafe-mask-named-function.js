// A function expression that has a name of its own, and calls itself, masks another part of what it copies.
const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager');
const client = new SecretsManagerClient({});
const hidden = ['tenant'];
const mask = function maskAll(settings, depth) {
  const copy = { ...settings };
  for (const name of Object.keys(copy)) if (hidden.includes(name)) delete copy[name];
  return depth > 0 ? maskAll(copy, depth - 1) : copy;
};
exports.handler = async () => {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'db' }));
  const { host, password } = JSON.parse(SecretString);
  // ruleid: no-secret-exposure
  console.log(mask({ host, password }, 1));
};
