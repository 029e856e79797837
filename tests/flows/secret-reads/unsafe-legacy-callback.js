// The same, without keeping it.
const AWS = require('aws-sdk');

const secrets = new AWS.SecretsManager();

exports.handler = (event, context, callback) => {
  // ruleid: no-secret-in-environment
  secrets.getSecretValue({ SecretId: 'prod/api' }, (error, data) => {
    if (error) return callback(error);
    const key = JSON.parse(data.SecretString).key;
    respond(key, callback);
  });
};
