// shell.exec of shelljs starts a shell.
const shell = require('shelljs');

exports.handler = async (event) => {
  const { dir } = JSON.parse(event.body);
  // ruleid: no-command-injection
  shell.exec('mkdir -p /tmp/sites/' + dir);
  return { statusCode: 201, body: '' };
};
