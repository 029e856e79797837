// Redis gets the value as a key of a constant script.
const Redis = require('ioredis');
const redis = new Redis();

exports.handler = async (event) => {
  // ok: no-nosql-injection
  return redis.eval('return redis.call("GET", KEYS[1])', 1, event.pathParameters.id);
};
