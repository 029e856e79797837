// `Object.assign` onto what was read.
const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.URL);

exports.handler = async (event) => {
  const user = Object.assign({ role: 'user' }, JSON.parse(event.body));
  // ruleid: no-mass-assignment
  await client.db('shop').collection('users').insertOne(user);
};
