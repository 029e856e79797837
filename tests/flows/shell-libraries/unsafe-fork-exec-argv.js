// fork runs the module that was named.
const { fork } = require('child_process');
const path = require('path');

exports.handler = async (event) => {
  const { worker } = JSON.parse(event.body);
  // ruleid: no-command-injection
  fork(path.join('/var/task/workers', worker));
  return { statusCode: 202, body: '' };
};
