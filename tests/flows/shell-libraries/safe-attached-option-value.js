// Values in one word with an option that only names something, and with the name of a variable.
const { execFile } = require('child_process');

exports.handler = async (event) => {
  const { name, filter } = event.queryStringParameters;
  // ok: no-command-injection
  execFile('tar', [`--exclude=${filter}`, '-xf', '/tmp/in.tar'], () => {});
  // ok: no-command-injection
  execFile('env', [`NAME=${name}`, '/opt/bin/greet'], () => {});
};
