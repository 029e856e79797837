// A client that tries again asks any address
const axios = require('axios');
const axiosRetry = require('axios-retry').default;
const client = axios.create({ timeout: 1000 });
axiosRetry(client, { retries: 3 });
exports.handler = async (event) => {
  // ruleid: no-ssrf
  const { data } = await client.get(event.queryStringParameters.url);
  return { statusCode: 200, body: JSON.stringify(data) };
};
