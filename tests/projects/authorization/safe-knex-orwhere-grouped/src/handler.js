// Knex: the alternatives of the owner stand in a group of their own.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.headers.authorization.slice(7), process.env.PUBLIC_KEY, { algorithms: ['RS256'] });
  // ok: require-authorization
  await knex('tickets').where({ id: event.pathParameters.id }).andWhere((q) => q.where({ owner: sub }).orWhere({ assignee: sub })).update({ closed: true });
  return { statusCode: 204 };
};
