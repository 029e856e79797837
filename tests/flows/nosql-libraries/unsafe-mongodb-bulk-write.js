// Filters of many writes.
const { MongoClient } = require('mongodb');
const stock = new MongoClient(process.env.URI).db().collection('stock');
exports.handler = async (event) => {
  const lines = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  await stock.bulkWrite(lines.map((line) => ({ updateOne: { filter: { sku: line.sku }, update: { $inc: { count: -1 } } } })));
  return { statusCode: 200 };
};
