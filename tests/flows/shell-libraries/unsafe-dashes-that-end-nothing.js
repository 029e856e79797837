// ImageMagick takes two dashes for a file name: the word behind them can still be an option.
const { execFile } = require('node:child_process');
const { promisify } = require('node:util');

const run = promisify(execFile);

exports.handler = async (event) => {
  const { source } = JSON.parse(event.body);
  // ruleid: no-command-injection
  await run('convert', ['-thumbnail', '100', '--', source, '/tmp/out.png']);
  return { statusCode: 202 };
};
