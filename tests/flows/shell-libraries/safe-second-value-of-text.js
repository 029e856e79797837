// Both values stand behind a constant; both are quoted.
const { execFile, exec } = require('child_process');

const escapeQuotes = (text) => text.replace(/'/g, "'\\''");

exports.handler = async (event) => {
  const { folder, file } = event.queryStringParameters;
  // ok: no-command-injection
  execFile('convert', ['/tmp/' + folder + '/' + file, '/tmp/out.png'], () => {});
  // ok: no-command-injection
  exec(`diff '${escapeQuotes(folder)}' '${escapeQuotes(file)}'`);
};
