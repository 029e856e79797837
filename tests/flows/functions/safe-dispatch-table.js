// The function that is picked out of the table binds the body.
const { Pool } = require('pg');
const pool = new Pool();

const actions = {
  list: () => pool.query('SELECT * FROM memos'),
  // ok: no-sql-injection
  add: (text) => pool.query('INSERT INTO memos (text) VALUES ($1)', [text]),
};

exports.handler = async (event) => {
  const action = actions[event.queryStringParameters.action];
  if (!action) return { statusCode: 404, body: '' };
  const { rows } = await action(event.body);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
