// A CommonJS module exports the function by name.
'use strict';

const { listFiles } = require('./lib/files');

exports.handler = async (event) => {
  // ruleid: no-command-injection
  const listing = await listFiles(event.queryStringParameters.folder);
  return { statusCode: 200, body: listing };
};
