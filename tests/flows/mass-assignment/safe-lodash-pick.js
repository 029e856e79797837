// A list of names.
const _ = require('lodash');
const knex = require('knex')({ client: 'pg' });

exports.handler = async (event) => {
  const fields = _.pick(JSON.parse(event.body), ['name', 'email']);
  // ok: no-mass-assignment
  await knex('users').where({ id: 1 }).update(fields);
};
