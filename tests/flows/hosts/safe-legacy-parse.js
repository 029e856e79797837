// The host of a parsed address, by comparison and by cases.
const http = require('http');
const url = require('url');
exports.handler = async (event) => {
  const parsed = url.parse(event.queryStringParameters.u);
  if (parsed.hostname !== 'img.example.com') throw new Error('host');
  // ok: no-ssrf
  http.get({ host: parsed.host, path: parsed.path }, (r) => r.resume());
  // ok: no-ssrf
  http.get(parsed, (r) => r.resume());
  const u = event.queryStringParameters.v;
  switch (new URL(u).hostname) {
    case 'a.example.com':
    case 'b.example.com':
      // ok: no-ssrf
      http.get(u, (r) => r.resume());
      break;
    default:
      throw new Error('host');
  }
};
