// hdb and node-firebird: the city is bound
const hdb = require('hdb');
const Firebird = require('node-firebird');

const client = hdb.createClient({ host: process.env.HANA });

exports.handler = (event, context, callback) => {
  const { city } = JSON.parse(event.body);
  // ok: no-sql-injection
  client.exec('SELECT * FROM PEOPLE WHERE CITY = ?', [city], console.log);
  Firebird.attach({ host: process.env.FB }, (error, db) => {
    if (error) return callback(error);
    // ok: no-sql-injection
    db.query('SELECT * FROM PEOPLE WHERE CITY = ?', [city], callback);
  });
};
