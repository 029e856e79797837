// An agent refuses addresses of internal hosts
const axios = require('axios');
const { useAgent } = require('request-filtering-agent');
const ssrfFilter = require('ssrf-req-filter');
exports.handler = async (event) => {
  const { url } = JSON.parse(event.body);
  // ok: no-ssrf
  const a = await axios.get(url, { httpAgent: useAgent(url), httpsAgent: useAgent(url) });
  // ok: no-ssrf
  const b = await axios.get(url, { httpAgent: ssrfFilter(url), httpsAgent: ssrfFilter(url) });
  return { statusCode: 200, body: JSON.stringify([a.data, b.data]) };
};
