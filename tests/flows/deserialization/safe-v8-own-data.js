// Data of the program is read again.
const v8 = require('node:v8');
const cache = new Map();
exports.handler = async (event) => {
  const key = event.pathParameters.key;
  cache.set(key, v8.serialize({ key }));
  // ok: no-unsafe-deserialization
  return v8.deserialize(v8.serialize({ fixed: true }));
};
