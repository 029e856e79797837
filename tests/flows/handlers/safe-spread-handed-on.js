// A wrapper checks a property of what it hands on.
const { execSync } = require('node:child_process');

function withCheck(inner) {
  return async (...given) => {
    const { folder } = given[0].queryStringParameters;
    if (!/^\w+$/.test(folder)) return { statusCode: 400 };
    return inner(...given);
  };
}

exports.handler = withCheck((event, context) => {
  // ok: no-command-injection
  execSync(`ls ${event.queryStringParameters.folder}`);
  return { statusCode: 200, headers: { 'x-request': context.awsRequestId } };
});
