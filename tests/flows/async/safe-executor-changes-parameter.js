// The function that a promise is made with resolves with a constant part of what its parameter answers.
const { execSync } = require('child_process');

const run = (task) =>
  new Promise((resolve) => {
    task = task();
    resolve(task.level);
  });

exports.handler = async (event) => {
  const name = await run(() => ({ name: event.queryStringParameters.name, level: 3 }));
  // ok: no-command-injection
  execSync(`tool ${name}`);
};
