// A document of MongoDB.
const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.URL);

exports.handler = async (event) => {
  const users = client.db('shop').collection('users');
  // ruleid: no-mass-assignment
  await users.insertOne(JSON.parse(event.body));
  return { statusCode: 201 };
};
