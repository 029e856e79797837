// The function that is exported is made by a helper of another file.
const { withDb } = require('../shared/with-db');

exports.list = withDb(async (event, { db }) => {
  // ruleid: no-sql-injection
  return db.query(`SELECT * FROM orders WHERE status = '${event.queryStringParameters.status}'`);
});
