// What the handler of errors answers is told apart from what passed.
const { Pool } = require('pg');
const pool = new Pool();

const validate = async (id) => {
  if (!/^[a-z0-9]+$/.test(id)) throw new Error('invalid');
  return id;
};

exports.read = async (event) => {
  const { id } = event.pathParameters;
  const isValid = await validate(id).then(
    () => true,
    () => false,
  );
  if (!isValid) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.find = async (event) => {
  const { id } = event.pathParameters;
  const isValid = await validate(id)
    .then(() => true)
    .catch(() => false);
  if (!isValid) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.list = async (event) => {
  const { id } = event.pathParameters;
  const clean = await validate(id).then(
    (valid) => valid,
    () => 'none',
  );
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${clean}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.remove = async (event) => {
  const { id } = event.pathParameters;
  await validate(id).then((valid) => console.log('valid', valid.length));
  // ok: no-sql-injection
  await pool.query(`DELETE FROM items WHERE id = '${id}'`);
  return { statusCode: 204 };
};
