// A container that is all that a CommonJS module exports is asked for a service.
const container = require('./container');

exports.handler = async (event) => {
  const storage = container.resolve('storage');
  // ruleid: no-path-traversal
  return { statusCode: 200, body: await storage.get(event.pathParameters.proxy) };
};
