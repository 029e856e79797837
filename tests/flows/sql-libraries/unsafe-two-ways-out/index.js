// Two functions of another file lead to one query: each call that hands data over is reported.
const { find, remove } = require('./items');

exports.handler = async (event) => {
  const { id } = event.pathParameters;
  // ruleid: no-sql-injection
  if (event.httpMethod === 'GET') return { statusCode: 200, body: JSON.stringify(await find(id)) };
  // ruleid: no-sql-injection
  await remove(id);
  return { statusCode: 204 };
};
