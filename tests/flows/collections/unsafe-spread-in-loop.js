// What is spread behind a written property replaces it, in a loop, too.
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  for (const item of JSON.parse(event.body)) {
    const made = { tool: 'ls', ...item };
    // ruleid: no-command-injection
    exec(`${made.tool} /tmp`);
  }
};
