// Reading stores nothing.
const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.URL);

exports.handler = async (event) => {
  // ok: no-mass-assignment
  const found = await client.db('shop').collection('users').findOne({ name: String(event.queryStringParameters.name) });
  return { statusCode: 200, body: JSON.stringify(found) };
};
