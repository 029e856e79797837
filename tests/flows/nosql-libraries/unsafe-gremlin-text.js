// A Gremlin text with a value in it; bindings are apart.
const gremlin = require('gremlin');
const client = new gremlin.driver.Client(process.env.NEPTUNE, { traversalSource: 'g' });
exports.handler = async (event) => {
  const id = event.pathParameters.id;
  // ruleid: no-nosql-injection
  const bad = await client.submit("g.V('" + id + "').valueMap()");
  // ok: no-nosql-injection
  const good = await client.submit('g.V(vid).valueMap()', { vid: id });
  return { statusCode: 200, body: JSON.stringify([bad, good]) };
};
