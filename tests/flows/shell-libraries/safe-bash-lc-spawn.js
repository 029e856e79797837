// The program after env is a constant and the text has a constant beginning.
const { spawn } = require('child_process');

exports.handler = async (event) => {
  const { job } = JSON.parse(event.body);
  // ok: no-command-injection
  spawn('/usr/bin/env', ['run-job', 'job:' + job]);
  return { statusCode: 202, body: '' };
};
