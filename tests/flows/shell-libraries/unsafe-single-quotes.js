// Only the first quote is escaped; the others end the quoted word.
const { execSync } = require('child_process');

const quote = (text) => `'${text.replace(/'/, "'\\''")}'`;

exports.handler = async (event) => {
  // ruleid: no-command-injection
  execSync('figlet ' + quote(event.queryStringParameters.text));
};
