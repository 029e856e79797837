// SDK v2, with a promise.
const AWS = require('aws-sdk');

const secrets = new AWS.SecretsManager();

exports.handler = async () => {
  // ruleid: no-secret-in-environment
  const data = await secrets.getSecretValue({ SecretId: 'prod/api' }).promise();
  return call(JSON.parse(data.SecretString).key);
};
