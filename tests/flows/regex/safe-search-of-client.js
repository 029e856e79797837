// Clients search for words
const catalogue = require('some-catalogue');
const { Index } = require('some-index');
const index = new Index();
exports.handler = async (event) => {
  const { q } = event.queryStringParameters;
  // ok: no-regex-injection
  const products = await catalogue.search(q);
  // ok: no-regex-injection
  const pages = await index.search(q);
  return { statusCode: 200, body: JSON.stringify([products, pages]) };
};
