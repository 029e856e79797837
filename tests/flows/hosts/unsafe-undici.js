// Origins of clients and pools; a path of a written client is safe.
const { request, Client, Pool, stream } = require('undici');
exports.handler = async (event) => {
  const { origin, path, url } = event.queryStringParameters;
  // ruleid: no-ssrf
  const client = new Client(origin);
  const r = await client.request({ path, method: 'GET' });
  const fixed = new Client('https://api.example.com');
  // ok: no-ssrf
  await fixed.request({ path, method: 'GET' });
  // ruleid: no-ssrf
  const { body } = await request(url);
  // ruleid: no-ssrf
  const pool = new Pool(`https://${origin}`);
  return { body: await body.text(), r, pool };
};
