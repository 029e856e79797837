// A call with two arguments of which none is the sender's.
const { exec } = require('node:child_process');

function pick(kind, suffix) {
  return suffix === undefined ? `ls /srv/${kind}` : `ls ${suffix}`;
}

exports.handler = async (event) => {
  exec(pick(event.dry === true ? 'a' : 'b'));
  // ok: no-command-injection
  exec(pick('a', 'b'));
  return { statusCode: 200, body: event.body };
};
