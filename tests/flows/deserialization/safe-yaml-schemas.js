// Schemas without functions.
const yaml = require('js-yaml');
exports.handler = async (event) => {
  // ok: no-unsafe-deserialization
  const a = yaml.safeLoad(event.body);
  // ok: no-unsafe-deserialization
  const b = yaml.load(event.body, { schema: yaml.FAILSAFE_SCHEMA });
  // ok: no-unsafe-deserialization
  const c = yaml.load(event.body);
  return { statusCode: 200, body: JSON.stringify([a, b, c]) };
};
