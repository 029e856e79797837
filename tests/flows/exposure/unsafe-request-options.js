// A token stands in the path of a request that is made in a callback.
const https = require('https');
exports.handler = async (event) => {
  const options = { hostname: 'hooks.example.com', path: `/notify?token=${process.env.HOOK_TOKEN}`, method: 'POST' };
  await new Promise((resolve, reject) => {
    // ruleid: no-secret-exposure
    const req = https.request(options, (res) => { res.on('data', () => {}); res.on('end', resolve); });
    req.on('error', reject);
    req.setHeader('Authorization', `Bearer ${process.env.HOOK_TOKEN}`);
    req.end(JSON.stringify({ id: event.id }));
  });
  // ok: no-secret-exposure
  console.log('sent to', options.hostname);
};
