// A function is called above its declaration.
module.exports.handler = async (event) => {
  const command = prepare(event.queryStringParameters.topic);
  const out = await run(command);
  return { statusCode: 200, body: out };
};

const { exec } = require('child_process');

function prepare(topic) {
  return `man ${topic} | head -n 40`;
}

function run(command) {
  return new Promise((resolve, reject) => {
    // ruleid: no-command-injection
    exec(command, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}
