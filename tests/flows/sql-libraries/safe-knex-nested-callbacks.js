// Callbacks inside callbacks with bound values.
const knex = require('knex')({ client: 'mysql2' });

exports.handler = async (event) => {
  const { a, b, c } = JSON.parse(event.body);
  const rows = await knex('t')
    .where(function () {
      this.where('a', a).orWhere(function () {
        // ok: no-sql-injection
        this.whereRaw('b = ?', [b]);
      });
    })
    .whereIn('id', function () {
      // ok: no-sql-injection
      this.select('id').from('u').whereRaw('c = ?', [c]);
    })
    .union([
      function () {
        // ok: no-sql-injection
        this.select('*').from('v').orderByRaw('?? asc', [c]);
      },
    ]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
