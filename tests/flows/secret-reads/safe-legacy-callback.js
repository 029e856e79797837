// SDK v2 with a callback that keeps what it is given.
const AWS = require('aws-sdk');

const secrets = new AWS.SecretsManager();
let key;

exports.handler = (event, context, callback) => {
  if (key) return respond(key, callback);
  // ok: no-secret-in-environment
  secrets.getSecretValue({ SecretId: 'prod/api' }, (error, data) => {
    if (error) return callback(error);
    key = JSON.parse(data.SecretString).key;
    respond(key, callback);
  });
};
