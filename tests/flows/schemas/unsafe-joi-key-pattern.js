// Joi: keys of a pattern pass with any text; a pattern that is turned round
const { exec } = require('node:child_process');
const Joi = require('joi');

const job = Joi.object({ size: Joi.number().required() }).pattern(/^x-/, Joi.string());
const name = Joi.string().pattern(/^\w+$/, { invert: true });

exports.handler = async (event) => {
  const value = Joi.attempt(JSON.parse(event.body), job);
  // ok: no-command-injection
  exec(`tool --size ${value.size}`);
  // ruleid: no-command-injection
  exec(`tool --extra ${value['x-extra']}`);
  // ruleid: no-command-injection
  exec(`tool --name ${Joi.attempt(event.queryStringParameters.name, name)}`);
  return { statusCode: 200 };
};
