// What axios throws holds the request as an interceptor completed it.
import axios from 'axios';

const http = axios.create({ baseURL: 'https://erp.example.com' });
http.interceptors.request.use((config) => ({ ...config, headers: { ...config.headers, Authorization: `Bearer ${process.env.ERP_TOKEN}` } }));

export const handler = async () => {
  try {
    return (await http.get('/orders')).data;
  } catch (error: any) {
    // ruleid: no-secret-exposure
    console.error('orders', error.config);
    throw new Error('orders are not available');
  }
};
