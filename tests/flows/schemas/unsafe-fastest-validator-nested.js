// Rules of nested objects and alternatives that let texts pass
const Validator = require('fastest-validator');
const { exec } = require('child_process');
const v = new Validator();
const check = v.compile({ user: { type: 'object', props: { name: 'string|empty:false', mail: 'email' } }, kind: ['string', 'number'] });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  if (check(body) !== true) throw new Error('bad');
  // ruleid: no-command-injection
  exec(`./run.sh ${body.user.name}`);
  // ruleid: no-command-injection
  exec(`./run.sh ${body.kind}`);
  return { statusCode: 202 };
};
