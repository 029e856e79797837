// A pattern of an object is one of its keys: it says nothing of values.
const Joi = require('joi');
const fs = require('fs');

const schema = Joi.object().pattern(/^[a-z]+$/, Joi.string());

exports.handler = async (event) => {
  const { error, value } = schema.validate(JSON.parse(event.body));
  if (error) return { statusCode: 400 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(`/mnt/${value.name}`, 'utf8') };
};
