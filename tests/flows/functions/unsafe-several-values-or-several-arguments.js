// A call with one argument of two possible texts is no call with two arguments.
const { exec } = require('node:child_process');

function pick(kind, suffix) {
  return suffix === undefined ? `ls /srv/${kind}` : `ls ${suffix}`;
}

exports.handler = async (event) => {
  exec(pick(event.dry === true ? 'a' : 'b'));
  // ruleid: no-command-injection
  exec(pick('a', event.body));
  return { statusCode: 200, body: '' };
};
