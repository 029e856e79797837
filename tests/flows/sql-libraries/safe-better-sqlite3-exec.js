// exec takes a constant, run binds.
const Database = require('better-sqlite3');
const db = new Database('/tmp/cache.db');

exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  db.exec('CREATE TABLE IF NOT EXISTS names (name TEXT PRIMARY KEY)');
  // ok: no-sql-injection
  db.prepare('INSERT INTO names VALUES (?)').run(name);
  return { statusCode: 201, body: '' };
};
