// What a client fails with is looked at and handed on as it is; of another client it is changed.
import axios, { type AxiosError } from 'axios';

const bills = axios.create({ baseURL: 'https://bills.example.com', headers: { authorization: `Bearer ${process.env.BILLS_TOKEN}` } });
bills.interceptors.response.use(
  (response) => response,
  (error: AxiosError) => {
    if (error.response?.status === 404) return { data: undefined };
    return Promise.reject(error);
  },
);
const notes = axios.create({ baseURL: 'https://notes.example.com', headers: { authorization: `Bearer ${process.env.NOTES_TOKEN}` } });
notes.interceptors.response.use(undefined, async (error: AxiosError) => {
  throw error;
});
const mails = axios.create({ baseURL: 'https://mails.example.com', headers: { authorization: `Bearer ${process.env.MAILS_TOKEN}` } });
mails.interceptors.response.use(
  (response) => response,
  (error) => Promise.reject(error),
);
const other = axios.create({ baseURL: 'https://other.example.com' });
other.interceptors.response.use(undefined, () => Promise.reject(new Error('failed')));

export const handler = async () => {
  try {
    await bills.get('/bills');
  } catch (error) {
    // ruleid: no-secret-exposure
    console.error(error);
  }
  try {
    await notes.get('/notes');
  } catch (error) {
    // ruleid: no-secret-exposure
    console.error('notes', error);
  }
  try {
    await mails.get('/mails');
  } catch (error) {
    // ruleid: no-secret-exposure
    console.error('mails', error);
  }
  return other.get('/health');
};
