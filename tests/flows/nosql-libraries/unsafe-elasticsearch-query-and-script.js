// A query and a script come from the body.
const { Client } = require('@elastic/elasticsearch');
const client = new Client({ node: process.env.ES });
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  const a = await client.search({ index: 'docs', query: body.query });
  // ruleid: no-nosql-injection
  await client.updateByQuery({ index: 'docs', query: { match_all: {} }, script: { source: `ctx._source.tag = '${body.tag}'` } });
  // ok: no-nosql-injection
  await client.updateByQuery({ index: 'docs', query: { match_all: {} }, script: { source: 'ctx._source.tag = params.tag', params: { tag: body.tag } } });
  return { statusCode: 200, body: JSON.stringify(a.hits) };
};
