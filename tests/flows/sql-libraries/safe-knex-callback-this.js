// Bindings inside a callback of a condition are bound.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });

exports.handler = async (event) => {
  const { term, status } = event.queryStringParameters || {};
  const rows = await knex('products')
    .where({ active: true })
    .andWhere(function () {
      this.where('status', status)
        // ok: no-sql-injection
        .orWhereRaw('name ILIKE ?', [`%${term}%`]);
    });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
