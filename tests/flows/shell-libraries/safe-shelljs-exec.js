// Other functions of shelljs do not start a shell.
const shell = require('shelljs');

exports.handler = async (event) => {
  const { dir } = JSON.parse(event.body);
  // ok: no-command-injection
  shell.mkdir('-p', '/tmp/sites/' + dir);
  return { statusCode: 201, body: '' };
};
