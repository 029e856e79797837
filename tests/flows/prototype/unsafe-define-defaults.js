// Deep defaults.
const _ = require('lodash');

exports.handler = async (event) => {
  const options = { theme: { dark: false } };
  // ruleid: no-prototype-pollution
  _.defaultsDeep(options, JSON.parse(event.body));
  return { statusCode: 200, body: JSON.stringify(options) };
};
