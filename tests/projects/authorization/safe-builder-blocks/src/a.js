// Functions that add conditions and answer nothing.
const knex = require('knex');
const db = knex({ client: 'pg' });
const ofCaller = (query, sub) => { query.andWhere('owner', sub); };
exports.handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  const order = await db('orders').where({ id: event.pathParameters.id }).andWhere(function () { this.where('owner', sub).orWhere('buyer', sub); }).first();
  // ok: require-authorization
  const other = await db('orders').where({ id: event.pathParameters.id }).modify(ofCaller, sub).first();
  return { statusCode: 200, body: JSON.stringify([order, other]) };
};
