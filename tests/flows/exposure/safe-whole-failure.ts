// What axios throws is told by its message, where it holds no secret, or where it is none of axios.
import axios, { AxiosError, isAxiosError } from 'axios';
import got from 'got';
import pino from 'pino';

const logger = pino({ redact: ['error.config.headers.authorization'] });
const partner = axios.create({ baseURL: 'https://partner.example.com', headers: { 'x-api-key': process.env.PARTNER_API_KEY } });
const open = axios.create({ baseURL: 'https://open.example.com', headers: { accept: 'application/json' } });

export const handler = async () => {
  try {
    await partner({ method: 'post', url: '/notes' });
  } catch (error) {
    // ok: no-secret-exposure
    console.error(`notes: ${error}`, String(error));
    if (isAxiosError(error)) throw new Error(`notes failed: ${error.message}`);
    // ok: no-secret-exposure
    console.error('notes', error);
  }
  try {
    await partner.get('/orders');
  } catch (error) {
    // ok: no-secret-exposure
    console.error(error instanceof AxiosError ? error.message : error);
  }
  try {
    await partner.get('/orders');
  } catch (error: any) {
    delete error.config;
    delete error.request;
    // ok: no-secret-exposure
    console.error(error);
  }
  try {
    await open.get('/news');
  } catch (error) {
    // ok: no-secret-exposure
    console.error('news', error);
  }
  try {
    await got.post('https://bills.example.com', { headers: { authorization: `Bearer ${process.env.BILLS_TOKEN ?? ''}` } });
  } catch (error) {
    // ok: no-secret-exposure
    console.error('bills', error);
  }
  try {
    await axios.get('https://mail.example.com', { headers: { authorization: `Bearer ${process.env.MAIL_TOKEN ?? ''}` } });
  } catch (error) {
    // ok: no-secret-exposure
    logger.error({ error }, 'mail');
  }
  return { statusCode: 204 };
};
