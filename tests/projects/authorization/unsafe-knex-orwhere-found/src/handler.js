// Knex: that something was found tells nothing of the caller where an alternative is the sender's choice.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.headers.authorization.slice(7), process.env.PUBLIC_KEY, { algorithms: ['RS256'] });
  // ruleid: require-authorization
  const trip = await knex('trips').where({ driver: sub }).orWhere({ number: event.pathParameters.number }).first();
  if (!trip) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(trip) };
};
