// The mapping template of API Gateway that hands on method requests whole; what the gateway itself writes.
const mysql = require('mysql');

const pool = mysql.createPool({ host: process.env.DB_HOST });

exports.handler = async (event) => {
  const wallet = event['body-json'].walletId;
  const user = event.context['cognito-authentication-provider'];
  const stage = event.context.stage;
  return new Promise((resolve, reject) => {
    // ok: no-sql-injection
    pool.query('SELECT * FROM budget_' + stage + ' WHERE wallet = ? AND user = ?', [wallet, user], (err, rows) => {
      if (err) return reject(err);
      resolve(rows);
    });
  });
};
