// The catch clause resets the variable before it is used.
const cp = require('child_process');

exports.handler = async (event) => {
  let dir = '/tmp';
  try {
    dir = event.queryStringParameters.dir;
    JSON.parse(event.body);
  } catch (err) {
    console.error(err.message);
  }
  dir = '/tmp';
  // ok: no-command-injection
  return { statusCode: 200, body: cp.execSync('ls ' + dir).toString() };
};
