// Two functions of another file lead to one query, and what is handed over is a number.
const { find, remove } = require('./items');

exports.handler = async (event) => {
  const id = Number(event.pathParameters.id);
  // ok: no-sql-injection
  if (event.httpMethod === 'GET') return { statusCode: 200, body: JSON.stringify(await find(id)) };
  // ok: no-sql-injection
  await remove(id);
  return { statusCode: 204 };
};
