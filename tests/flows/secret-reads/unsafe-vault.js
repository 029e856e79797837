// Other stores of secrets.
const vault = require('node-vault')({ endpoint: process.env.VAULT_ADDR });
const { SecretManagerServiceClient } = require('@google-cloud/secret-manager');

const google = new SecretManagerServiceClient();

exports.handler = async () => {
  // ruleid: no-secret-in-environment
  const { data } = await vault.read('secret/data/api');
  // ruleid: no-secret-in-environment
  const [version] = await google.accessSecretVersion({ name: 'projects/p/secrets/s/versions/latest' });
  return call(data, version);
};
