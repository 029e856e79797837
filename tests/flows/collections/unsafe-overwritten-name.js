// A property that is written out is replaced by one that the sender names.
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const options = { tool: 'ls', id: 1 };
  for (const [name, value] of Object.entries(JSON.parse(event.body))) options[name] = value;
  // ruleid: no-command-injection
  exec(`${options.tool} /tmp`);
};
