// A handler in callback style passes the text to a callback of its own.
var mysql = require('mysql');
var connection = mysql.createConnection({ host: process.env.DB_HOST });

function withId(event, next) {
  var id = event.pathParameters.id;
  if (!id) return next(new Error('missing id'));
  next(null, id);
}

exports.handler = function (event, context, callback) {
  withId(event, function (err, id) {
    if (err) return callback(err);
    // ruleid: no-sql-injection
    connection.query('SELECT * FROM users WHERE id = ' + id, function (error, rows) {
      callback(error, { statusCode: 200, body: JSON.stringify(rows) });
    });
  });
};
