// Helpers look at the result of a check: one throws, one answers, one goes on only with what passed.
const Joi = require('joi');
const { execSync } = require('child_process');

const schema = Joi.object({ name: Joi.string().alphanum().required() });

function unwrap(result) {
  if (result.error) throw result.error;
  return result.value;
}

function isValid({ error }) {
  return !error;
}

function log(result) {
  if (result.error) return;
  // ok: no-command-injection
  execSync(`logger ${result.value.name}`);
}

exports.handler = async (event) => {
  const { name } = unwrap(schema.validate(JSON.parse(event.body)));
  // ok: no-command-injection
  execSync(`logger ${name}`);
  const result = schema.validate(JSON.parse(event.body));
  log(result);
  if (!isValid(result)) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`logger ${result.value.name}`);
  return { statusCode: 200 };
};
