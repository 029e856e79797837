// What axios throws shows the request where it is printed or written as JSON: headers of the call, of the client and of all clients.
import axios, { isAxiosError } from 'axios';
import pino from 'pino';

const logger = pino();
const partner = axios.create({ baseURL: 'https://partner.example.com', headers: { 'x-api-key': process.env.PARTNER_API_KEY } });

class Bills {
  private readonly http = axios.create({ auth: { username: 'bills', password: process.env.BILLS_PASSWORD ?? '' } });

  async load(id: string): Promise<unknown> {
    try {
      return (await this.http.get(`/bills/${encodeURIComponent(id)}`)).data;
    } catch (error) {
      // ruleid: no-secret-exposure
      logger.error({ id, error }, 'bill');
      return undefined;
    }
  }
}

const bills = new Bills();

export const handler = async (event: { id: string }) => {
  await bills.load(event.id);
  try {
    await partner({ method: 'post', url: '/notes' });
  } catch (error) {
    // ruleid: no-secret-exposure
    console.error('notes', error);
  }
  try {
    await partner.get('/orders');
  } catch (error) {
    // ruleid: no-secret-exposure
    if (isAxiosError(error)) console.error(error);
  }
  return axios
    .get('https://mail.example.com', { headers: { authorization: `Bearer ${process.env.MAIL_TOKEN ?? ''}` } })
    .then((response) => response.data)
    .catch((error) => {
      // ruleid: no-secret-exposure
      return { statusCode: 502, body: JSON.stringify({ error }) };
    });
};
