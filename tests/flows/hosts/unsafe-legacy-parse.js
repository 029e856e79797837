// Addresses that `url.parse` took apart.
const http = require('http');
const url = require('url');
exports.handler = async (event) => {
  const parsed = url.parse(event.queryStringParameters.u);
  // ruleid: no-ssrf
  http.get({ host: parsed.host, path: parsed.path }, (r) => r.resume());
  // ruleid: no-ssrf
  http.get(event.queryStringParameters.u, (r) => r.resume());
  // ruleid: no-ssrf
  http.request(event.queryStringParameters.u, { method: 'POST' }).end();
  // ruleid: no-ssrf
  http.request('http://x', { hostname: event.queryStringParameters.h }).end();
};
