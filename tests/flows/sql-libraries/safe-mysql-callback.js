// connection.query of mysql with placeholders and a callback.
const mysql = require('mysql');
const connection = mysql.createConnection(process.env.MYSQL_URL);

exports.handler = (event, context, callback) => {
  const { login } = event.queryStringParameters;
  // ok: no-sql-injection
  connection.query('SELECT * FROM users WHERE login = ?', [login], (error, rows) => callback(error, rows));
};
