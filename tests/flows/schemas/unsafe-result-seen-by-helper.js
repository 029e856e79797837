// A helper only tells of the error, another looks at the result of another check.
const Joi = require('joi');
const { execSync } = require('child_process');

const schema = Joi.object({ name: Joi.string().alphanum().required() });
const other = Joi.object({ name: Joi.string().required() });

function unwrap(result) {
  if (result.error) console.warn(result.error);
  return result.value;
}

function isValid({ error }) {
  return !error;
}

exports.handler = async (event) => {
  const { name } = unwrap(schema.validate(JSON.parse(event.body)));
  // ruleid: no-command-injection
  execSync(`logger ${name}`);
  const result = schema.validate(JSON.parse(event.body));
  if (!isValid(other.validate(result.value))) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`logger ${result.value.name}`);
  return { statusCode: 200 };
};
