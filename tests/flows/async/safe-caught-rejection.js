// What a promise is rejected with is known where it is caught.
const { exec } = require('node:child_process');

const refuse = async () => {
  throw new Error('root');
};

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  const given = await new Promise((_, reject) => reject(name.length > 3 ? 'alice' : 'bob')).catch((reason) => reason);
  // ok: no-command-injection
  exec(`id ${given}`);
  const message = await refuse(name).catch((error) => error.message);
  // ok: no-command-injection
  exec(`id ${message}`);
  return { statusCode: 200 };
};
