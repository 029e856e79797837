// What a handler of errors takes is no error any more, and what a promise is rejected with reaches the handler.
const { exec } = require('node:child_process');

const refuse = async (name) => {
  throw new Error(name);
};

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  const given = await new Promise((_, reject) => reject(name)).catch((reason) => reason);
  // ruleid: no-command-injection
  exec(`id ${given}`);
  const message = await refuse(name).catch((error) => error.message);
  // ruleid: no-command-injection
  exec(`id ${message}`);
  const other = await Promise.reject('root').catch((reason) => reason);
  // ok: no-command-injection
  exec(`id ${other}`);
  // ruleid: no-command-injection
  exec(`groups ${name}`);
};
