// Methods that every object and array has are taken from a literal.
const { Client } = require('pg');

const client = new Client();
const columns = { name: 'items.name', price: 'items.price_cents' };

exports.handler = async (event) => {
  const { sort } = event.queryStringParameters;
  if (!{}.hasOwnProperty.call(columns, sort)) return { statusCode: 400 };
  // ok: no-sql-injection
  return client.query(`SELECT * FROM items ORDER BY ${sort}`);
};
