// A query of Knex that is told of the caller by a call of its own.
const knex = require('knex')({ client: 'pg' });
exports.handler = async (event) => {
  const query = knex('visits').where('id', event.pathParameters.id);
  query.andWhere('patient', event.requestContext.authorizer.jwt.claims.sub);
  // ok: require-authorization
  const visit = await query.first();
  return { statusCode: 200, body: JSON.stringify(visit) };
};
