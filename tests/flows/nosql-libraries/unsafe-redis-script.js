// Redis runs a script with the value inside.
const Redis = require('ioredis');
const redis = new Redis();

exports.handler = async (event) => {
  // ruleid: no-nosql-injection
  return redis.eval(`return redis.call("GET", "${event.pathParameters.id}")`, 0);
};
