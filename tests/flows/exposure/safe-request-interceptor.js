// A request interceptor logs what holds no secret of the client.
const axios = require('axios');

const http = axios.create({ baseURL: 'https://crm.example.com', headers: { 'x-api-key': process.env.CRM_API_KEY } });
http.interceptors.request.use((config) => {
  // ok: no-secret-exposure
  console.log('->', config.method, config.url, config.timeout, Object.keys(config.headers));
  return config;
});

exports.handler = async () => (await http.get('/contacts')).data;
