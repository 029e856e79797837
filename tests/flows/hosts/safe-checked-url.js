// A function that answers a checked address; a helper that answers a host.
const { URL } = require('url');
const ORIGINS = new Set((process.env.ALLOWED_ORIGINS || '').split(','));
class ForbiddenHost extends Error {}
function checkedUrl(value) {
  const url = new URL(value);
  if (!ORIGINS.has(url.origin)) {
    throw new ForbiddenHost(url.origin);
  }
  return url;
}
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ok: no-ssrf
  const res = await fetch(checkedUrl(body.url));
  // ok: no-ssrf
  const two = await fetch(checkedUrl(body.two).toString(), { redirect: 'error' });
  const hostOf = (u) => new URL(u).hostname;
  if (hostOf(body.three) !== 'api.example.com') return { statusCode: 400 };
  // ok: no-ssrf
  await fetch(body.three);
  return { statusCode: 200, body: (await res.text()) + (await two.text()) };
};
