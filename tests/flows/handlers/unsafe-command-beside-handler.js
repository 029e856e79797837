// A handler beside which the program exports a command of its own.
const { readFileSync } = require('node:fs');

exports.command = 'show';
exports.handler = async (event) => {
  // ruleid: no-path-traversal
  console.log(readFileSync(event.file, 'utf8'));
};
