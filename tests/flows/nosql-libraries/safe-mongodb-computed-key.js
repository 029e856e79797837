// The key is one of a written list.
const { MongoClient } = require('mongodb');
const items = new MongoClient(process.env.URL).db('x').collection('items');
const FIELDS = ['name', 'sku'];
exports.handler = async (event) => {
  const { field, value } = event.queryStringParameters;
  if (!FIELDS.includes(field)) return { statusCode: 400 };
  // ok: no-nosql-injection
  const found = await items.find({ [field]: value }).toArray();
  return { statusCode: 200, body: JSON.stringify(found) };
};
