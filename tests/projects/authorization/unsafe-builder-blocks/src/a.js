// Functions that add other conditions.
const knex = require('knex');
const db = knex({ client: 'pg' });
exports.handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ruleid: require-authorization
  const order = await db('orders').where({ id: event.pathParameters.id }).andWhere(function () { this.where('status', 'open').orWhere('status', 'paid'); }).first();
  console.log(sub);
  return { statusCode: 200, body: JSON.stringify([order]) };
};
