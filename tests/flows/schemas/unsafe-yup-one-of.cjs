// yup: a key that the schema does not name passes
const { Pool } = require('pg');
const yup = require('yup');

const pool = new Pool();

const schema = yup.object({ sort: yup.string().oneOf(['name', 'price']) });

exports.handler = async (event) => {
  const query = schema.validateSync(event.queryStringParameters, { strict: true });
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM items ORDER BY ${query.sort} ${query.order || ''}`);
  return { statusCode: 200 };
};
