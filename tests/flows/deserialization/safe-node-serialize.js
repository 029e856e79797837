// Data is written with node-serialize and read as JSON.
const { serialize } = require('node-serialize');

exports.handler = async (event) => {
  // ok: no-unsafe-deserialization
  const session = JSON.parse(Buffer.from(event.headers.session, 'base64').toString());
  return { statusCode: 200, body: serialize({ user: session.user }) };
};
