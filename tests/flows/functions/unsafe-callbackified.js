// What a function answers is given to the callback
const { callbackify } = require('node:util');
const { exec } = require('node:child_process');

async function describe(name, flag) {
  return `file ${flag} ${name}`;
}

exports.handler = (event, context, callback) => {
  callbackify(describe)(event.name, '-b', (error, command) => {
    if (error) return callback(error);
    // ruleid: no-command-injection
    exec(command, callback);
  });
};
