// A function is called above its declaration and answers a constant.
module.exports.handler = async (event) => {
  const command = prepare(event.queryStringParameters.topic);
  const out = await run(command);
  return { statusCode: 200, body: out };
};

const { exec } = require('child_process');

function prepare(topic) {
  return topic ? 'man bash | head -n 40' : 'man man';
}

function run(command) {
  return new Promise((resolve, reject) => {
    // ok: no-command-injection
    exec(command, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}
