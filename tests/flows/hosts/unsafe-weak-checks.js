// An ending without a dot, a part of the text, a host without a slash behind it.
const axios = require('axios');
function isAllowed(link) {
  const { hostname } = new URL(link);
  return hostname.endsWith('example.com');
}
exports.handler = async (event) => {
  const { link, q } = JSON.parse(event.body);
  if (!isAllowed(link)) return { statusCode: 400 };
  // ruleid: no-ssrf
  const { data } = await axios.get(link, { timeout: 1000 });
  if (!link.includes('example.com')) return { statusCode: 400 };
  // ruleid: no-ssrf
  await axios({ method: 'post', url: link });
  // ok: no-ssrf
  await axios.get(`https://example.com/search?q=${q}`);
  // ok: no-ssrf
  await axios.get('https://example.com/' + q);
  // ruleid: no-ssrf
  await axios.get('https://example.com' + q);
  // ruleid: no-ssrf
  await axios.get(`https://${q}.example.com/`);
  return { statusCode: 200, body: JSON.stringify(data) };
};
