// A command for yargs exports a handler, too: whoever types the command gives the arguments.
const { readFileSync } = require('node:fs');

exports.command = 'show [file]';
exports.describe = 'Shows a file';
exports.builder = { file: { type: 'string' } };
exports.handler = async (options) => {
  // ok: no-path-traversal
  console.log(readFileSync(options.file, 'utf8'));
};
