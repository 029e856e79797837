// A query of Knex without the caller.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
exports.handler = async (event) => {
  // ruleid: require-authorization
  const ticket = await knex('tickets').where({ id: event.pathParameters.id }).first();
  return { statusCode: 200, body: JSON.stringify(ticket) };
};
