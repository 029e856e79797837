// Objects are refused.
const { MongoClient } = require('mongodb');
const users = new MongoClient(process.env.URI).db().collection('users');
exports.handler = async (event) => {
  const { name, pin } = JSON.parse(event.body);
  for (const value of [name, pin]) {
    if (typeof value === 'object') return { statusCode: 400 };
  }
  if (typeof name === 'object' || typeof pin === 'object') return { statusCode: 400 };
  // ok: no-nosql-injection
  return users.findOne({ name, pin });
};
