// Queries and bodies.
const fetch = require('node-fetch');
exports.handler = async (event) => {
  const url = new URL('https://maps.example.com/geocode');
  url.search = new URLSearchParams({ address: event.queryStringParameters.address }).toString();
  // ok: no-ssrf
  const a = await fetch(url);
  // ok: no-ssrf
  const b = await fetch('https://maps.example.com/geocode?address=' + event.queryStringParameters.address);
  // ok: no-ssrf
  const c = await fetch(`https://sqs.${process.env.AWS_REGION}.amazonaws.com/${event.queryStringParameters.queue}`);
  // ok: no-ssrf
  const d = await fetch('https://hooks.example.com', { method: 'POST', body: event.queryStringParameters.url });
  return [a, b, c, d].map((r) => r.status);
};
