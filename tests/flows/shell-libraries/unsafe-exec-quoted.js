// Quotes around the text do not help, the text may hold a quote.
const { exec } = require('child_process');

exports.handler = async (event) => {
  const { size } = event.queryStringParameters;
  // ruleid: no-command-injection
  exec('truncate -s "' + size + '" /tmp/blank.bin');
  return { statusCode: 202, body: '' };
};
