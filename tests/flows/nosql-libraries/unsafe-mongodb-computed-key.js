// The sender chooses key and value.
const { MongoClient } = require('mongodb');
const items = new MongoClient(process.env.URL).db('x').collection('items');
exports.handler = async (event) => {
  const { field, value } = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  const found = await items.find({ [field]: value }).toArray();
  return { statusCode: 200, body: JSON.stringify(found) };
};
