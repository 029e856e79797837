// Knex: what was found is the caller's, and what he named.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.headers.authorization.slice(7), process.env.PUBLIC_KEY, { algorithms: ['RS256'] });
  // ok: require-authorization
  const trip = await knex('trips').where({ driver: sub }).where({ number: event.pathParameters.number }).first();
  if (!trip) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(trip) };
};
