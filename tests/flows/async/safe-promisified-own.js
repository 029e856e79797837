// A function of the program that gives its callback only what it checked, in the form that answers a promise.
const { promisify } = require('util');
const { execSync } = require('child_process');

function load(event, callback) {
  const { name } = event.queryStringParameters;
  if (!/^\w+$/.test(name)) return callback(new Error('bad name'));
  callback(null, name);
}

const loadAsync = promisify(load);

exports.handler = async (event) => {
  const name = await loadAsync(event);
  // ok: no-command-injection
  execSync(`logger ${name}`);
};
