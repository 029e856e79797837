// sendCommand of the SDK of version 2 with a number in the command.
const AWS = require('aws-sdk');
const ssm = new AWS.SSM();

exports.handler = async (event) => {
  const { days } = JSON.parse(event.body);
  const commands = ['find /var/log -mtime +' + Math.floor(Number(days)) + ' -delete'];
  // ok: no-command-injection
  await ssm.sendCommand({ DocumentName: 'AWS-RunShellScript', Targets: [], Parameters: { commands } }).promise();
  return { statusCode: 202, body: '' };
};
