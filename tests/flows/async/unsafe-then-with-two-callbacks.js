// A handler of errors that answers lets all pass.
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
    () => true,
  );
  if (!isValid) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.find = async (event) => {
  const { id } = event.pathParameters;
  const isValid = await validate(id)
    .then(() => true)
    .catch(() => true);
  if (!isValid) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.list = async (event) => {
  const { id } = event.pathParameters;
  const clean = await validate(id).then(
    (valid) => valid,
    () => id,
  );
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${clean}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.remove = async (event) => {
  const { id } = event.pathParameters;
  validate(id).then((valid) => console.log('valid', valid.length));
  // ruleid: no-sql-injection
  await pool.query(`DELETE FROM items WHERE id = '${id}'`);
  return { statusCode: 204 };
};
