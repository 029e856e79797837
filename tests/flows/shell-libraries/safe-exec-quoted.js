// The text is a number.
const { exec } = require('child_process');

exports.handler = async (event) => {
  const { size } = event.queryStringParameters;
  // ok: no-command-injection
  exec('truncate -s "' + Number.parseInt(size, 10) + '" /tmp/blank.bin');
  return { statusCode: 202, body: '' };
};
