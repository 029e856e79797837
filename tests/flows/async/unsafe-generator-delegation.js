// yield* hands the elements of the inner generator on.
const { execSync } = require('child_process');

function* inner(list) {
  for (const item of list) yield item.name;
}

function* outer(list) {
  yield 'header';
  yield* inner(list);
}

exports.handler = async (event) => {
  for (const name of outer(JSON.parse(event.body))) {
    // ruleid: no-command-injection
    execSync(`touch /tmp/out/${name}`);
  }
  return { statusCode: 201, body: '' };
};
