// A keyed digest of the body equals the signature.
const crypto = require('node:crypto');
const { CodeBuildClient } = require('@aws-sdk/client-codebuild');
const { LambdaClient, InvokeCommand } = require('@aws-sdk/client-lambda');
const lambda = new LambdaClient({});
function isSigned(body, signature) {
  const expected = 'sha256=' + crypto.createHmac('sha256', process.env.GITHUB_SECRET).update(body).digest('hex');
  return signature.length === expected.length && crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
}
// ok: require-authentication
exports.handler = async (event) => {
  if (!isSigned(event.body, event.headers['x-hub-signature-256'] || '')) return { statusCode: 401 };
  await lambda.send(new InvokeCommand({ FunctionName: 'deploy', Payload: event.body }));
  return { statusCode: 200 };
};
