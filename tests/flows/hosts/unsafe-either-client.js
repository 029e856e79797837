// One of two clients; options that were copied.
const https = require('https');
const http = require('http');
function download(link) {
  const client = link.startsWith('https') ? https : http;
  return new Promise((resolve, reject) => {
    // ruleid: no-ssrf
    client.get(link, (res) => res.on('data', () => {}).on('end', resolve)).on('error', reject);
  });
}
exports.handler = async (event) => {
  const { image } = JSON.parse(event.Records[0].body);
  await download(image);
  const { hostname, pathname } = new URL(image);
  // ruleid: no-ssrf
  https.request({ hostname, path: pathname, method: 'HEAD' }).end();
  const opts = Object.assign({}, { host: hostname });
  // ruleid: no-ssrf
  https.get(opts);
  // ok: no-ssrf
  https.get({ ...opts, host: 'example.com' });
};
