// The mapping template of API Gateway that hands on method requests whole.
const mysql = require('mysql');

const pool = mysql.createPool({ host: process.env.DB_HOST });

exports.handler = async (event) => {
  const wallet = event['body-json'].walletId;
  const month = event.params.querystring.month;
  const user = event.params.path.userId;
  return new Promise((resolve, reject) => {
    // ruleid: no-sql-injection
    pool.query('SELECT * FROM budget WHERE wallet = "' + wallet + '" AND user = ' + pool.escape(user), (err, rows) => {
      if (err) return reject(err);
      // ruleid: no-sql-injection
      pool.query(`SELECT * FROM goals WHERE month = '${month}'`, (e, goals) => (e ? reject(e) : resolve({ rows, goals })));
    });
  });
};
