// A factory named handler is called by other files; its parameter is none of a sender.
const { exec } = require('child_process');
exports.handler = (task) => {
  // ok: no-command-injection
  exec(`npm run ${task.name}`);
  return async (event) => ({ statusCode: 200, body: event.body });
};
