const { Client } = require('pg');

module.exports = async function (number) {
  const client = new Client();
  await client.connect();
  try {
    const result = await client.query('SELECT * FROM invoices WHERE number = ' + number);
    return result.rows[0];
  } finally {
    await client.end();
  }
};
