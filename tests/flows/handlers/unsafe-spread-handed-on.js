// A wrapper checks one property and puts something else in front of what it hands on.
const { execSync } = require('node:child_process');

function withCheck(inner) {
  return async (...given) => {
    const { folder } = given[0].queryStringParameters;
    if (!/^\w+$/.test(folder)) return { statusCode: 400 };
    given.unshift('ls');
    return inner(...given);
  };
}

exports.handler = withCheck((tool, event) => {
  // ruleid: no-command-injection
  execSync(`${tool} ${event.queryStringParameters.filter}`);
  return { statusCode: 200 };
});
