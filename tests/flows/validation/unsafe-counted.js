// Failures are counted, and three are put up with.
const { Client } = require('pg');

exports.handler = async (event) => {
  const ids = JSON.parse(event.body).ids;
  let failures = 0;
  for (const id of ids) {
    if (!/^[0-9a-f-]{36}$/i.test(id)) {
      failures++;
      console.warn('odd id');
    }
  }
  if (failures > 3) return { statusCode: 400 };
  const client = new Client();
  await client.connect();
  // ruleid: no-sql-injection
  await client.query(`DELETE FROM items WHERE id IN (${ids.map((id) => `'${id}'`).join(', ')})`);
  return { statusCode: 204 };
};
