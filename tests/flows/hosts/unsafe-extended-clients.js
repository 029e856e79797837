// With a prefix addresses are relative, without they are not.
const ky = require('ky').default;
const got = require('got');
exports.handler = async (event) => {
  const p = event.pathParameters.proxy;
  const api = ky.create({ prefixUrl: 'https://api.example.com' });
  // ok: no-ssrf
  await api.get(p);
  const client = got.extend({ prefixUrl: 'https://api.example.com' });
  // ok: no-ssrf
  await client.get(p);
  const plain = got.extend({ timeout: 100 });
  // ruleid: no-ssrf
  await plain.get(p);
  // ruleid: no-ssrf
  await got({ url: p, method: 'POST' });
  // ruleid: no-ssrf
  for await (const x of got.paginate(p)) console.log(x);
};
