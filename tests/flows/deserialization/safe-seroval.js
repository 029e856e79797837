// Of JSON, Seroval runs nothing.
const { fromJSON } = require('seroval');

exports.handler = async (event) => {
  // ok: no-unsafe-deserialization
  const state = fromJSON(JSON.parse(event.body));
  return { statusCode: 200, body: String(state.page) };
};
