// lodash flow with a list of functions; a step checks it.
const _ = require('lodash');
const { exec } = require('child_process');
const verify = (v) => {
  if (!/^[a-z0-9]{1,20}$/.test(v)) throw new Error('bad');
  return v;
};
const toCommand = _.flow([(e) => e.queryStringParameters.host, verify, (v) => `ping -c 1 ${v}`]);
exports.handler = async (event) => {
  const command = toCommand(event);
  // ok: no-command-injection
  exec(command);
  return { statusCode: 202 };
};
