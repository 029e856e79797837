// Nothing stands before the first value; the second is not quoted.
const { execFile, exec } = require('child_process');

const escapeQuotes = (text) => text.replace(/'/g, "'\\''");

exports.handler = async (event) => {
  const { folder, file } = event.queryStringParameters;
  // ruleid: no-command-injection
  execFile('convert', [folder + '/' + file, '/tmp/out.png'], () => {});
  // ruleid: no-command-injection
  exec(`diff '${escapeQuotes(folder)}' ${escapeQuotes(file)}`);
};
