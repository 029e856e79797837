// Between single quotes a shell reads everything as it is but a quote, and each of these is escaped.
const { execSync } = require('child_process');

const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

exports.handler = async (event) => {
  // ok: no-command-injection
  execSync('figlet ' + quote(event.queryStringParameters.text));
};
