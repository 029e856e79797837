// A pattern of a text is one of its value.
const Joi = require('joi');
const fs = require('fs');

const schema = Joi.object().keys({ name: Joi.string().pattern(/^[a-z]+$/, 'name') });

exports.handler = async (event) => {
  const { error, value } = schema.validate(JSON.parse(event.body));
  if (error) return { statusCode: 400 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(`/mnt/${value.name}`, 'utf8') };
};
