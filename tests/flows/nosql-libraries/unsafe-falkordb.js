// Cypher for FalkorDB through a memoised session
const { FalkorDB } = require('falkordb');
let db;

exports.handler = async (event) => {
  db = db || (await FalkorDB.connect({ url: process.env.FALKOR }));
  const graph = db.selectGraph('social');
  const { label, id } = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  const { data } = await graph.query(`MATCH (n:${label} {id: $id}) RETURN n`, { params: { id } });
  return { statusCode: 200, body: JSON.stringify(data) };
};
