// Another deep merge.
const extend = require('deep-extend');

exports.handler = async (event) => {
  // ruleid: no-prototype-pollution
  const merged = extend({}, JSON.parse(event.body));
  return { statusCode: 200, body: JSON.stringify(merged) };
};
