// The first part of the key goes into the text.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const [record] = event.Records;
  const [owner] = record.s3.object.key.split('/');
  // ruleid: no-sql-injection
  await pool.query(`UPDATE quotas SET used = used + 1 WHERE owner = '${owner}'`);
};
