// Knex: the alternative to the owner is what the program has written.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.headers.authorization.slice(7), process.env.PUBLIC_KEY, { algorithms: ['RS256'] });
  const { id } = event.pathParameters;
  // ok: require-authorization
  const rows = await knex('tickets').where({ id, owner: sub }).orWhere({ id, isPublic: true }).select('*');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
