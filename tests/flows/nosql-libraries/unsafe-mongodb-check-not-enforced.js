// The check only warns.
const { MongoClient } = require('mongodb');
const users = new MongoClient(process.env.URI).db().collection('users');
exports.handler = async (event) => {
  const { email } = JSON.parse(event.body);
  if (typeof email !== 'string') console.warn('odd email', email);
  // ruleid: no-nosql-injection
  return users.findOne({ email });
};
