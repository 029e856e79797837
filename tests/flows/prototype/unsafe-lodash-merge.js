// Deep merge of what was sent.
const _ = require('lodash');

exports.handler = async (event) => {
  const config = { debug: false };
  // ruleid: no-prototype-pollution
  _.merge(config, JSON.parse(event.body));
  return { statusCode: 200, body: JSON.stringify(config) };
};
