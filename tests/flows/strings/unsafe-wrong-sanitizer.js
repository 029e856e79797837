// Escaping for SQL does not protect a shell.
const { execSync } = require('child_process');
const SqlString = require('sqlstring');

exports.handler = async (event) => {
  const who = SqlString.escape(event.queryStringParameters.user);
  // ruleid: no-command-injection
  const out = execSync('grep -c -e ' + who + ' /mnt/share/access.log');
  return { statusCode: 200, body: out.toString() };
};
