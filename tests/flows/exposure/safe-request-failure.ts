// Of what axios and got throw, what holds no secret of the request is logged and answered.
import got, { RequestError } from 'got';
import axios, { AxiosError, isAxiosError } from 'axios';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';

const partner = axios.create({ baseURL: 'https://partner.example.com', headers: { 'x-api-key': process.env.PARTNER_API_KEY } });

async function load(id: string): Promise<unknown> {
  return (await partner.get(`/orders/${encodeURIComponent(id)}`)).data;
}

export const handler = async (event: { id: string; note: string }) => {
  const key = await getSecret('mail');
  await axios({ method: 'post', url: 'https://mail.example.com', headers: { accept: 'text/plain' } }).catch((error) => {
    // ok: no-secret-exposure
    console.warn('mail', error.config);
  });
  try {
    await axios.post('https://notes.example.com', { note: event.note }, { headers: { authorization: `Bearer ${key}` } });
  } catch (error) {
    // ok: no-secret-exposure
    if (error instanceof AxiosError) console.error('notes', error.config?.method, error.config?.timeout, error.response?.status, error.code);
  }
  try {
    await got.post('https://bills.example.com', { headers: { authorization: `Bearer ${key}` }, json: { id: event.id } });
  } catch (error) {
    // ok: no-secret-exposure
    if (error instanceof RequestError) console.error('bills', error.options.method, error.options.headers['x-trace'], error.code);
  }
  try {
    return await load(event.id);
  } catch (error) {
    if (!isAxiosError(error)) throw error;
    const { message } = error;
    // ok: no-secret-exposure
    return { statusCode: 502, body: JSON.stringify({ message, status: error.response?.status }) };
  }
};
