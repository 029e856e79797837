// A wrapper answers a function that hands on whatever it is called with.
const { execSync } = require('node:child_process');

function withTimer(inner) {
  return function () {
    const started = Date.now();
    const answer = inner.apply(this, arguments);
    console.log(Date.now() - started);
    return answer;
  };
}

exports.handler = withTimer((event, context) => {
  if (context === undefined) return { statusCode: 500 };
  // ruleid: no-command-injection
  execSync(`ls ${event.queryStringParameters.folder}`);
  return { statusCode: 200 };
});
