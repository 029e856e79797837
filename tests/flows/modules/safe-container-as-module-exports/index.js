// A container that is all that a CommonJS module exports is asked for a service, which takes the last part of a path.
const container = require('./container');

exports.handler = async (event) => {
  const storage = container.resolve('storage');
  // ok: no-path-traversal
  return { statusCode: 200, body: await storage.get(event.pathParameters.proxy) };
};
