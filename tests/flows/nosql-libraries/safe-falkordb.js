// Cypher for FalkorDB: the label is written, the id is a parameter
const { FalkorDB } = require('falkordb');
let db;

exports.handler = async (event) => {
  db = db || (await FalkorDB.connect({ url: process.env.FALKOR }));
  const graph = db.selectGraph('social');
  const { label, id } = JSON.parse(event.body);
  const kind = label === 'Person' || label === 'Company' ? label : 'Person';
  // ok: no-nosql-injection
  const { data } = await graph.query(`MATCH (n:${kind} {id: $id}) RETURN n`, { params: { id } });
  return { statusCode: 200, body: JSON.stringify(data) };
};
