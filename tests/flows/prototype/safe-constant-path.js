// The path is written, the value is sent.
const _ = require('lodash');

exports.handler = async (event) => {
  const state = {};
  // ok: no-prototype-pollution
  _.set(state, 'user.name', JSON.parse(event.body).name);
  return { statusCode: 200, body: JSON.stringify(state) };
};
