// The function that is exported is made by a helper of another file; values are bound.
const { withDb } = require('../shared/with-db');

exports.get = withDb(async (event, { db }) => {
  // ok: no-sql-injection
  return db.query('SELECT * FROM orders WHERE id = $1', [event.pathParameters.id]);
});
