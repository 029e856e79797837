// A request interceptor is given the request with the headers of the client, and logs them.
const axios = require('axios');

const http = axios.create({ baseURL: 'https://crm.example.com', headers: { 'x-api-key': process.env.CRM_API_KEY } });
http.interceptors.request.use((config) => {
  // ruleid: no-secret-exposure
  console.log('->', config.method, config.url, config.headers);
  return config;
});

exports.handler = async () => (await http.get('/contacts')).data;
