// fork runs a constant module and gets the name as an argument.
const { fork } = require('child_process');
const path = require('path');

exports.handler = async (event) => {
  const { worker } = JSON.parse(event.body);
  // ok: no-command-injection
  fork(path.join('/var/task/workers', 'main.js'), ['worker=' + worker]);
  return { statusCode: 202, body: '' };
};
