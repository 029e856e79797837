// yup: unknown keys are refused
const { Pool } = require('pg');
const yup = require('yup');

const pool = new Pool();

const schema = yup.object({ sort: yup.string().oneOf(['name', 'price']) }).noUnknown();

exports.handler = async (event) => {
  const query = schema.validateSync(event.queryStringParameters, { strict: true });
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM items ORDER BY ${query.sort} ${query.order || ''}`);
  return { statusCode: 200 };
};
