// What node-cache keeps under a key is read again.
const NodeCache = require('node-cache');
const { execSync } = require('child_process');
const cache = new NodeCache({ stdTTL: 60 });
exports.handler = async (event) => {
  cache.set('name', event.queryStringParameters.name);
  cache.set('level', 3);
  // ruleid: no-command-injection
  execSync(`id ${cache.get('name')}`);
  return { statusCode: 200 };
};
