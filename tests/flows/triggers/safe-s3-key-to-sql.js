// The region and the bucket go into the text.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const [record] = event.Records;
  const owner = record.s3.bucket.name + record.awsRegion;
  // ok: no-sql-injection
  await pool.query(`UPDATE quotas SET used = used + 1 WHERE owner = '${owner}'`);
};
