// A script is put together from a query string.
const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.MONGO_URL);
exports.handler = async (event) => {
  const name = event.queryStringParameters.name;
  const items = client.db('shop').collection('items');
  // ruleid: no-nosql-injection
  const found = await items.find({ $where: `this.name === '${name}'` }).toArray();
  return { statusCode: 200, body: JSON.stringify(found) };
};
