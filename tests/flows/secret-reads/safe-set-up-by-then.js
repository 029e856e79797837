// Kept in a callback of a promise.
const { SecretsManager } = require('@aws-sdk/client-secrets-manager');

const secrets = new SecretsManager({});
const state = {};

function load() {
  if (state.key) return Promise.resolve(state.key);
  // ok: no-secret-in-environment
  return secrets.getSecretValue({ SecretId: 'prod/stripe' }).then((data) => {
    state.key = data.SecretString;
    return state.key;
  });
}

module.exports.handler = (event) => load().then((key) => charge(key, event.body));
