// A query of Knex that the caller narrows.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
exports.handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  const ticket = await knex('tickets').where({ id: event.pathParameters.id }).andWhere('owner', sub).first();
  return { statusCode: 200, body: JSON.stringify(ticket) };
};
