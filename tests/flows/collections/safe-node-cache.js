// Another key of node-cache holds a constant.
const NodeCache = require('node-cache');
const { execSync } = require('child_process');
const cache = new NodeCache({ stdTTL: 60 });
exports.handler = async (event) => {
  cache.set('name', event.queryStringParameters.name);
  cache.set('level', 3);
  // ok: no-command-injection
  execSync(`id ${cache.get('level')}`);
  return { statusCode: 200 };
};
