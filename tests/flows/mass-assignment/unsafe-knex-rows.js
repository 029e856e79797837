// Rows of the body are inserted with the tenant added to each.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
exports.handler = async (event) => {
  const tenant = event.requestContext.authorizer.lambda.tenant;
  const rows = JSON.parse(event.body).map((row) => ({ ...row, tenant }));
  // ruleid: no-mass-assignment
  await knex('contacts').insert(rows).onConflict('email').ignore();
  return { statusCode: 201 };
};
