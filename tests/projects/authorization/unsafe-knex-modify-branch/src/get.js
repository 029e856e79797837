// modify adds the owner only where a flag of the body asks for it.
const knex = require('knex')({ client: 'pg' });
module.exports.handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const { onlyMine } = JSON.parse(event.body || '{}');
  // ruleid: require-authorization
  const count = await knex('docs')
    .where('id', event.pathParameters.id)
    .modify((qb) => {
      if (onlyMine) qb.where('owner', sub);
    })
    .del();
  return { statusCode: count ? 204 : 404 };
};
