// A middleware that keeps its secrets to itself: the context is what Lambda gives.
const middy = require('@middy/core');
const secretsManager = require('@middy/secrets-manager');
const httpErrorHandler = require('@middy/http-error-handler');
const lambdaHandler = async (event, context) => {
  // ok: no-secret-exposure
  console.log('context', context);
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ id: context.awsRequestId }) };
};
module.exports.handler = middy()
  .use(secretsManager({ fetchData: { dbPassword: 'prod/db' } }))
  .use(httpErrorHandler())
  .handler(lambdaHandler);
