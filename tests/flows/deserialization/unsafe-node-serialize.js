// node-serialize runs functions that the text holds.
const { unserialize } = require('node-serialize');

exports.handler = async (event) => {
  // ruleid: no-unsafe-deserialization
  const session = unserialize(Buffer.from(event.headers.session, 'base64').toString());
  return { statusCode: 200, body: session.user };
};
