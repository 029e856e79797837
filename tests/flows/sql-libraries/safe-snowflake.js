// sqlText of snowflake-sdk has a placeholder and binds.
const snowflake = require('snowflake-sdk');
const connection = snowflake.createConnection({ account: process.env.SF_ACCOUNT });

exports.handler = async (event) => {
  const { region } = event.queryStringParameters;
  await new Promise((resolve) => connection.connect(resolve));
  return new Promise((resolve, reject) => {
    const complete = (error, statement, rows) => (error ? reject(error) : resolve(rows));
    // ok: no-sql-injection
    connection.execute({ sqlText: 'SELECT * FROM sales WHERE region = ?', binds: [region], complete });
  });
};
