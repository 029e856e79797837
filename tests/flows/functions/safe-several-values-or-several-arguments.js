// What the second of two arguments decides is not what one argument of two possible texts gives.
const { exec } = require('node:child_process');

function pick(kind, other, event) {
  return other === undefined ? `ls /srv/${kind} ${event === undefined ? '' : event.body}` : `ls /srv/${other}`;
}

exports.handler = async (event) => {
  exec(pick(event.dry === true ? 'a' : 'b'));
  // ok: no-command-injection
  exec(pick('a', 'b', event));
  return { statusCode: 200, body: '' };
};
