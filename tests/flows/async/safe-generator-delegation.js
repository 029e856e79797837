// yield* hands constants on.
const { execSync } = require('child_process');

function* inner(list) {
  for (let i = 0; i < list.length; i++) yield 'part-' + i;
}

function* outer(list) {
  yield 'header';
  yield* inner(list);
}

exports.handler = async (event) => {
  for (const name of outer(JSON.parse(event.body))) {
    // ok: no-command-injection
    execSync(`touch /tmp/out/${name}`);
  }
  return { statusCode: 201, body: '' };
};
