// exec and pragma take whole statements.
const Database = require('better-sqlite3');
const db = new Database('/tmp/cache.db');

exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ruleid: no-sql-injection
  db.exec(`CREATE TABLE IF NOT EXISTS ${name} (id INTEGER PRIMARY KEY)`);
  return { statusCode: 201, body: '' };
};
