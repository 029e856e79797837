// Secrets that SDK v2 fetches are logged and answered.
const AWS = require('aws-sdk');
const sm = new AWS.SecretsManager();
const ssm = new AWS.SSM();
exports.handler = (event, context, callback) => {
  sm.getSecretValue({ SecretId: 'x' }, (err, data) => {
    if (err) return callback(err);
    // ruleid: no-secret-exposure
    console.log(data.SecretString);
    // ruleid: no-secret-exposure
    callback(null, { statusCode: 200, body: data.SecretString });
  });
};
exports.other = async (event) => {
  const p = await ssm.getParameter({ Name: 'k', WithDecryption: true }).promise();
  // ruleid: no-secret-exposure
  console.log(p.Parameter.Value);
  const q = await ssm.getParameter({ Name: 'k' }).promise();
  // ok: no-secret-exposure
  console.log(q.Parameter.Value);
  const s = await sm.getSecretValue({ SecretId: 'x' }).promise();
  // ruleid: no-secret-exposure
  console.log('secret: %j', JSON.parse(s.SecretString));
};
