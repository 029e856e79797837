// An interceptor puts the key into a request and logs the request, which then holds it.
import axios from 'axios';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';

const http = axios.create({ baseURL: 'https://erp.example.com' });
http.interceptors.request.use(async (config) => {
  config.headers.Authorization = `Bearer ${await getSecret('erp/key')}`;
  // ruleid: no-secret-exposure
  console.log('->', config.url, config.headers);
  // ruleid: no-secret-exposure
  console.log('->', config);
  return config;
});

export const handler = async () => (await http.get('/orders')).data;
