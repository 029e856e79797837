// Pipelines and stages from the body.
const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ total: Number }));
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  const all = await Order.aggregate(body.pipeline);
  const some = await Order.aggregate([
    // ruleid: no-nosql-injection
    { $match: { customer: body.customer } },
    { $limit: 10 },
  ]);
  // ok: no-nosql-injection
  const safe = await Order.aggregate([{ $match: { customer: String(body.customer), total: { $gt: +body.min } } }, { $sort: { total: -1 } }]);
  return { statusCode: 200, body: JSON.stringify({ all, some, safe }) };
};
