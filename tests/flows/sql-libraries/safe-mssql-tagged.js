// sql.query used as a tag binds its values.
const sql = require('mssql');

exports.handler = async (event) => {
  await sql.connect(process.env.MSSQL_URL);
  const { id } = event.pathParameters;
  // ok: no-sql-injection
  const result = await sql.query`SELECT * FROM machines WHERE id = ${id}`;
  return { statusCode: 200, body: JSON.stringify(result.recordset) };
};
