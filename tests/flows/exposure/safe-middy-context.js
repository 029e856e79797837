// A middleware puts a secret on the context: its other parts are logged, and the secret goes into a header.
const middy = require('@middy/core');
const secretsManager = require('@middy/secrets-manager');
const lambdaHandler = async (event, context) => {
  // ok: no-secret-exposure
  console.log('context', context.awsRequestId, context.functionName, context.getRemainingTimeInMillis());
  await fetch('https://x.example.com', { headers: { authorization: context.token } });
  return { statusCode: 200 };
};
module.exports.handler = middy(lambdaHandler).use([secretsManager({ fetchData: { token: 'prod/token' }, setToContext: true })]);
