// Keys are checked, values are not.
const { MongoClient } = require('mongodb');
const items = new MongoClient(process.env.URI).db().collection('items');
const ALLOWED = ['name', 'color'];
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const filter = Object.fromEntries(Object.entries(body).filter(([key]) => ALLOWED.includes(key)));
  // ruleid: no-nosql-injection
  return items.find(filter).toArray();
};
