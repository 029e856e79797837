// Joi: a pattern of a text, with a name or options
const { exec } = require('node:child_process');
const Joi = require('joi');

const job = Joi.object({
  size: Joi.number().required(),
  extra: Joi.string().pattern(/^\w+$/, 'word'),
  more: Joi.string().pattern(/^\w+$/, { name: 'word' }),
});

exports.handler = async (event) => {
  const value = Joi.attempt(JSON.parse(event.body), job);
  // ok: no-command-injection
  exec(`tool --size ${value.size} --extra ${value.extra} --more ${value.more}`);
  return { statusCode: 200 };
};
