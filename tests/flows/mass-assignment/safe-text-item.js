// A text is no object.
const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.URL);

exports.handler = async (event) => {
  // ok: no-mass-assignment
  await client.db('shop').collection('raw').insertOne({ body: event.body });
};
