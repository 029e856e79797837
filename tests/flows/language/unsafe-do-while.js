// The text of the sender is read at the end of a do-while body and used at its start.
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const targets = event.queryStringParameters.hosts.split(',');
  let host = 'localhost';
  let done = 0;
  do {
    // ruleid: no-command-injection
    exec('ping -c 1 ' + host, () => {});
    host = targets.shift();
    done += 1;
  } while (host);
  return { statusCode: 200, body: String(done) };
};
