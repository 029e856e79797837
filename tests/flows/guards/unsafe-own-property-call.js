// Own names of what was sent, a check whose answer is dropped, and methods of prototypes that hand texts on.
const { exec } = require('node:child_process');

const tools = { ls: 1, df: 1 };

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  if (Object.prototype.hasOwnProperty.call(body, body.tool)) {
    // ruleid: no-command-injection
    exec(body.tool);
  }
  Object.prototype.hasOwnProperty.call(tools, body.other);
  // ruleid: no-command-injection
  exec(body.other);
  // ruleid: no-command-injection
  exec(Array.prototype.slice.call(body.list, 1).join(' '));
  // ruleid: no-command-injection
  exec(String.prototype.trim.call(body.name));
};
