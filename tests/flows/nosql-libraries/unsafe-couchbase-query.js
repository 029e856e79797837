// A query text with a value in it.
const couchbase = require('couchbase');
let cluster;
exports.handler = async (event) => {
  cluster ??= await couchbase.connect(process.env.CB, { username: 'a', password: 'b' });
  const { city } = event.queryStringParameters;
  // ruleid: no-nosql-injection
  const bad = await cluster.query(`SELECT * FROM travel WHERE city = "${city}"`);
  // ok: no-nosql-injection
  const good = await cluster.query('SELECT * FROM travel WHERE city = $1', { parameters: [city] });
  return { statusCode: 200, body: JSON.stringify([bad.rows, good.rows]) };
};
