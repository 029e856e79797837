// The data is compressed.
const v8 = require('node:v8');
const { promisify } = require('node:util');
const zlib = require('node:zlib');
const gunzip = promisify(zlib.gunzip);
exports.handler = async (event) => {
  const raw = await gunzip(Buffer.from(event.body, 'base64'));
  // ruleid: no-unsafe-deserialization
  return v8.deserialize(raw);
};
