// Of each row of the body, the fields that a program names are inserted.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
exports.handler = async (event) => {
  const tenant = event.requestContext.authorizer.lambda.tenant;
  const rows = JSON.parse(event.body).map(({ name, email }) => ({ name, email, tenant }));
  // ok: no-mass-assignment
  await knex('contacts').insert(rows).onConflict('email').ignore();
  return { statusCode: 201 };
};
