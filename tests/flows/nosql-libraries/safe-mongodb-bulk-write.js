// The same with texts and numbers.
const { MongoClient } = require('mongodb');
const stock = new MongoClient(process.env.URI).db().collection('stock');
exports.handler = async (event) => {
  const lines = JSON.parse(event.body);
  // ok: no-nosql-injection
  await stock.bulkWrite(lines.map((line) => ({ updateOne: { filter: { sku: `${line.sku}` }, update: { $inc: { count: -Number(line.count) } } } })));
  return { statusCode: 200 };
};
