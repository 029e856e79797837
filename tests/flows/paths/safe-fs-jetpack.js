// A name of a file without folders
const jetpack = require('fs-jetpack');
const path = require('path');
exports.handler = async (event) => {
  const name = path.basename(event.queryStringParameters.name);
  // ok: no-path-traversal
  const text = jetpack.read('/mnt/data/' + name);
  // ok: no-path-traversal
  await jetpack.writeAsync('/mnt/data/log', event.body);
  return { statusCode: 200, body: text };
};
