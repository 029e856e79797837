// dot-prop sets by path.
const dotProp = require('dot-prop');

exports.handler = async (event) => {
  const { key, value } = JSON.parse(event.body);
  const state = {};
  // ruleid: no-prototype-pollution
  dotProp.set(state, key, value);
  return { statusCode: 204 };
};
