// Knex calls callbacks of conditions with the builder as this.
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });

exports.handler = async (event) => {
  const { term, status } = event.queryStringParameters || {};
  const rows = await knex('products')
    .where({ active: true })
    .andWhere(function () {
      this.where('status', status)
        // ruleid: no-sql-injection
        .orWhereRaw(`name ILIKE '%${term}%'`);
    });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
