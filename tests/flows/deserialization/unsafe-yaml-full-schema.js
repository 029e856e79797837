// A schema with functions.
const yaml = require('js-yaml');
exports.handler = async (event) => {
  // ruleid: no-unsafe-deserialization
  const config = yaml.load(event.body, { schema: yaml.DEFAULT_FULL_SCHEMA });
  return { statusCode: 200, body: config.name };
};
