// db.all of sqlite3 with a placeholder.
const sqlite3 = require('sqlite3').verbose();
const db = new sqlite3.Database('/mnt/efs/shop.db');

exports.handler = (event) =>
  new Promise((resolve, reject) => {
    const term = event.queryStringParameters.term;
    const done = (error, rows) => (error ? reject(error) : resolve({ statusCode: 200, body: JSON.stringify(rows) }));
    // ok: no-sql-injection
    db.all('SELECT * FROM items WHERE name LIKE ?', [`%${term}%`], done);
  });
