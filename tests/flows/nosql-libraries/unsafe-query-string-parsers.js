// One parser makes objects of a form, others do not.
const qs = require('qs');
const querystring = require('node:querystring');
const { MongoClient } = require('mongodb');
const users = new MongoClient(process.env.URI).db().collection('users');
exports.handler = async (event) => {
  const nested = qs.parse(event.body);
  const flat = querystring.parse(event.body);
  const params = new URLSearchParams(event.body);
  // ruleid: no-nosql-injection
  const a = await users.findOne({ name: nested.name });
  // ok: no-nosql-injection
  const b = await users.findOne({ name: flat.name });
  // ok: no-nosql-injection
  const c = await users.findOne({ name: params.get('name') });
  // ruleid: no-nosql-injection
  const d = await users.findOne(Object.fromEntries(params));
  return { statusCode: 200, body: JSON.stringify([a, b, c, d]) };
};
