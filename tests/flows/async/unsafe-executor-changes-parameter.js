// The function that a promise is made with runs once: it calls its parameter and puts what that answers in its place.
const { execSync } = require('child_process');

const run = (task) =>
  new Promise((resolve) => {
    task = task();
    resolve(task.name);
  });

exports.handler = async (event) => {
  const name = await run(() => ({ name: event.queryStringParameters.name, level: 3 }));
  // ruleid: no-command-injection
  execSync(`tool ${name}`);
};
