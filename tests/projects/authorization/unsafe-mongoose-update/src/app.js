// A document is changed by its id.
const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ customer: String, address: String }));
exports.handler = async (event) => {
  const { address } = JSON.parse(event.body);
  // ruleid: require-authorization
  const order = await Order.findByIdAndUpdate(event.pathParameters.id, { $set: { address: String(address) } }, { new: true });
  return { statusCode: 200, body: JSON.stringify(order) };
};
