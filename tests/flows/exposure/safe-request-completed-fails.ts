// What axios throws is looked at for what happened.
import axios from 'axios';

const http = axios.create({ baseURL: 'https://erp.example.com' });
http.interceptors.request.use((config) => ({ ...config, headers: { ...config.headers, Authorization: `Bearer ${process.env.ERP_TOKEN}` } }));

export const handler = async () => {
  try {
    return (await http.get('/orders')).data;
  } catch (error: any) {
    // ok: no-secret-exposure
    console.error('orders', error.message, error.config.url, error.response?.status);
    throw new Error('orders are not available');
  }
};
