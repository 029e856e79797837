// What fastest-validator answers is never false
const Validator = require('fastest-validator');
const { exec } = require('child_process');
const v = new Validator();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const verdict = v.validate(body, { name: 'string|alpha' });
  if (verdict === false) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec(`./run.sh ${body.name}`);
  return { statusCode: 202 };
};
