// Problems are counted, and none is overlooked.
const { Pool } = require('pg');
const pool = new Pool();

function check({ id, name }) {
  const result = { count: 0, messages: {} };
  if (!/^[a-z0-9]+$/.test(id)) {
    result.messages.id = 'invalid';
    result.count++;
  }
  if (!name) {
    result.messages.name = 'missing';
    result.count++;
  }
  return result;
}

exports.read = async (event) => {
  const query = event.queryStringParameters;
  const result = check(query);
  if (result.count > 0) return { statusCode: 400, body: JSON.stringify(result.messages) };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${query.id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.list = async (event) => {
  const { sort, order, limit } = event.queryStringParameters;
  let problems = 0;
  if (!['name', 'age'].includes(sort)) problems += 1;
  if (!['asc', 'desc'].includes(order)) problems += 1;
  if (!Number.isInteger(Number(limit))) problems += 1;
  if (problems !== 0) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items ORDER BY ${sort} ${order}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
