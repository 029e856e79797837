// Knex makes columns of keys.
const knex = require('knex')({ client: 'pg' });

exports.handler = async (event) => {
  const { id } = event.pathParameters;
  // ruleid: no-mass-assignment
  await knex('users').where({ id }).update(JSON.parse(event.body));
  return { statusCode: 204 };
};
