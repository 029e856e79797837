// Callbacks inside callbacks, in lists and as subqueries get the builder as this.
const knex = require('knex')({ client: 'mysql2' });

exports.handler = async (event) => {
  const { a, b, c } = JSON.parse(event.body);
  const rows = await knex('t')
    .where(function () {
      this.where('a', a).orWhere(function () {
        // ruleid: no-sql-injection
        this.whereRaw(`b = '${b}'`);
      });
    })
    .whereIn('id', function () {
      // ruleid: no-sql-injection
      this.select('id').from('u').whereRaw('c = "' + c + '"');
    })
    .union([
      function () {
        // ruleid: no-sql-injection
        this.select('*').from('v').orderByRaw(c);
      },
    ])
    .leftJoin('w', function () {
      // ok: no-sql-injection
      this.on('w.id', '=', 't.id').andOn('w.kind', '=', knex.raw('?', [c]));
    });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
