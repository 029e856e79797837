// Whoever sends a header is not restricted.
const knex = require('knex')({ client: 'pg' });
const { principalOf, restrict } = require('./scope');
exports.handler = async (event) => {
  const query = restrict(knex('docs').where({ id: event.pathParameters.id }), principalOf(event));
  // ruleid: require-authorization
  const count = await query.del();
  return { statusCode: count ? 204 : 404 };
};
