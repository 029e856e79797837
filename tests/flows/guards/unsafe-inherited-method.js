// The method of a literal is asked about something else; what another gives is what the array holds.
const { Client } = require('pg');

const client = new Client();
const columns = { name: 'items.name' };

exports.handler = async (event) => {
  const { sort, order } = event.queryStringParameters;
  if (!{}.hasOwnProperty.call(columns, order)) return { statusCode: 400 };
  // ruleid: no-sql-injection
  await client.query(`SELECT * FROM items ORDER BY ${sort}`);
  const words = [].concat.call(['SELECT 1'], sort);
  // ruleid: no-sql-injection
  await client.query(words.join(' '));
};
