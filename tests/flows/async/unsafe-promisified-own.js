// A function of the program with a callback, in the form that answers a promise.
const { promisify } = require('util');
const { exec, execSync } = require('child_process');

function load(event, callback) {
  process.nextTick(() => callback(null, event.queryStringParameters.name));
}

function run(command, callback) {
  // ruleid: no-command-injection
  exec(`run-job ${command}`, callback);
}

const loadAsync = promisify(load);

exports.handler = async (event) => {
  const name = await loadAsync(event);
  // ruleid: no-command-injection
  execSync(`logger ${name}`);
  await promisify(run)(event.queryStringParameters.job);
};
