// Seroval reads a text by running it.
const { deserialize } = require('seroval');

exports.handler = async (event) => {
  // ruleid: no-unsafe-deserialization
  const state = deserialize(event.body);
  return { statusCode: 200, body: String(state.page) };
};
