// The assignment before the call that may throw is still in force in the catch clause.
const cp = require('child_process');

exports.handler = async (event) => {
  let dir = '/tmp';
  try {
    dir = event.queryStringParameters.dir;
    JSON.parse(event.body);
  } catch (err) {
    console.error(err.message);
    dir = dir || '/tmp';
  }
  // ruleid: no-command-injection
  return { statusCode: 200, body: cp.execSync('ls ' + dir).toString() };
};
