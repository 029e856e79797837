// A middleware puts a secret on the context, which is logged as a whole and answered in part.
const middy = require('@middy/core');
const secretsManager = require('@middy/secrets-manager');
const httpErrorHandler = require('@middy/http-error-handler');
const lambdaHandler = async (event, context) => {
  // ruleid: no-secret-exposure
  console.log('context', context);
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ dbPassword: context.dbPassword }) };
};
module.exports.handler = middy()
  .use(secretsManager({ fetchData: { dbPassword: 'prod/db' }, setToContext: true }))
  .use(httpErrorHandler())
  .handler(lambdaHandler);
