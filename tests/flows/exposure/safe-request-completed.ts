// An interceptor puts the key into a request and logs other parts of the request.
import axios from 'axios';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';

const http = axios.create({ baseURL: 'https://erp.example.com' });
http.interceptors.request.use(async (config) => {
  // ok: no-secret-exposure
  console.log('->', config);
  config.headers.Authorization = `Bearer ${await getSecret('erp/key')}`;
  // ok: no-secret-exposure
  console.log('->', config.method, config.url, config.headers['User-Agent']);
  return config;
});

export const handler = async () => (await http.get('/orders')).data;
