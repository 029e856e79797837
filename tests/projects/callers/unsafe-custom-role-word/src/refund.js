// A role that users write themselves.
const Stripe = require('stripe');
const stripe = new Stripe(process.env.STRIPE);
exports.handler = async (event) => {
  const { 'custom:role': role } = event.requestContext.authorizer.claims;
  if (role !== 'finance') return { statusCode: 403, body: '' };
  // ruleid: require-authorization
  await stripe.refunds.create({ payment_intent: JSON.parse(event.body).intent });
  return { statusCode: 204, body: '' };
};
