// The text of a tedious request has a parameter.
const { Connection, Request, TYPES } = require('tedious');

exports.handler = (event, context, callback) => {
  const connection = new Connection({ server: process.env.DB_HOST });
  connection.connect(() => {
    const { city } = event.queryStringParameters;
    // ok: no-sql-injection
    const request = new Request('SELECT * FROM depots WHERE city = @city', (error, count) => callback(error, count));
    request.addParameter('city', TYPES.NVarChar, city);
    connection.execSql(request);
  });
};
