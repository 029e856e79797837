// A function of the program restricts a query, unless the caller is an administrator.
const knex = require('knex')({ client: 'pg' });
const { principalOf, restrict } = require('./scope');
exports.handler = async (event) => {
  const query = restrict(knex('docs').where({ id: event.pathParameters.id }), principalOf(event));
  // ok: require-authorization
  const count = await query.del();
  return { statusCode: count ? 204 : 404 };
};
