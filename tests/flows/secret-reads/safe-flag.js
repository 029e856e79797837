// A flag says that everything is set up.
const { SecretsManager } = require('@aws-sdk/client-secrets-manager');
const stripe = require('./stripe');

const secrets = new SecretsManager({});
let isReady = false;

const setUp = async () => {
  // ok: no-secret-in-environment
  const { SecretString } = await secrets.getSecretValue({ SecretId: 'prod/stripe' });
  stripe.use(SecretString);
};

module.exports.handler = async (event) => {
  if (!isReady) {
    await setUp();
    isReady = true;
  }
  return stripe.charge(event.body);
};
