// A wrapper checks what it hands on.
const { execSync } = require('node:child_process');

function withTimer(inner) {
  return function () {
    const started = Date.now();
    const { folder } = arguments[0].queryStringParameters;
    if (!/^\w+$/.test(folder)) return { statusCode: 400 };
    const answer = inner.apply(this, arguments);
    console.log(Date.now() - started);
    return answer;
  };
}

exports.handler = withTimer((event, context) => {
  if (context === undefined) return { statusCode: 500 };
  // ok: no-command-injection
  execSync(`ls ${event.queryStringParameters.folder}`);
  return { statusCode: 200 };
});
