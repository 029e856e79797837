// The text of the sender is read in a do-while body and only counted.
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const targets = event.queryStringParameters.hosts.split(',');
  let host = 'localhost';
  let done = 0;
  do {
    // ok: no-command-injection
    exec('ping -c 1 localhost', () => {});
    host = targets.shift();
    done += 1;
  } while (host);
  return { statusCode: 200, body: String(done) };
};
