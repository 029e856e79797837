// lodash flow with a list of functions.
const _ = require('lodash');
const { exec } = require('child_process');
const verify = (v) => {
  if (v.length > 20) throw new Error('bad');
  return v;
};
const toCommand = _.flow([(e) => e.queryStringParameters.host, verify, (v) => `ping -c 1 ${v}`]);
exports.handler = async (event) => {
  const command = toCommand(event);
  // ruleid: no-command-injection
  exec(command);
  return { statusCode: 202 };
};
