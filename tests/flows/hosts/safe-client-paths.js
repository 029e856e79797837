// Paths behind the base of a client.
const axios = require('axios');
const client = axios.create({ baseURL: process.env.ORDERS_URL, timeout: 5000 });
client.interceptors.request.use((config) => {
  config.headers['x-trace'] = '1';
  return config;
});
exports.handler = async (event) => {
  const { id } = event.pathParameters;
  // ok: no-ssrf
  const one = await client.get(`/orders/${id}`);
  // ok: no-ssrf
  const two = await client.post('/orders', JSON.parse(event.body));
  // ok: no-ssrf
  const three = await client.get('orders/' + id, { params: event.queryStringParameters });
  // ok: no-ssrf
  const four = await client.request({ url: `/orders/${id}/lines`, method: 'PUT', data: event.body });
  return [one.data, two.data, three.data, four.data];
};
