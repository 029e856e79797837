// A document is compared, changed and saved.
const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ customer: String, address: String }));
exports.handler = async (event) => {
  const { principalId } = event.requestContext.authorizer.lambda;
  const { address } = JSON.parse(event.body);
  // ok: require-authorization
  const order = await Order.findById(event.pathParameters.id);
  if (!order) return { statusCode: 404 };
  if (order.customer.toString() !== principalId) return { statusCode: 403 };
  order.address = String(address);
  await order.save();
  return { statusCode: 200, body: JSON.stringify(order) };
};
