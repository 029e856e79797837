// What a client fails with was changed before anybody catches it: the new error holds no request.
import axios, { type AxiosError } from 'axios';

class UpstreamError extends Error {
  constructor(readonly status: number | undefined) {
    super(`upstream ${status}`);
  }
}

const bills = axios.create({ baseURL: 'https://bills.example.com', headers: { authorization: `Bearer ${process.env.BILLS_TOKEN}` } });
bills.interceptors.response.use(
  (response) => response,
  (error: AxiosError) => Promise.reject(new Error(`bills ${error.response?.status}`)),
);
const notes = axios.create({ baseURL: 'https://notes.example.com', headers: { authorization: `Bearer ${process.env.NOTES_TOKEN}` } });
notes.interceptors.response.use(undefined, async (error: AxiosError) => {
  throw new UpstreamError(error.response?.status);
});

export const handler = async () => {
  try {
    await bills.get('/bills');
  } catch (error) {
    // ok: no-secret-exposure
    console.error(error);
  }
  try {
    await notes.get('/notes');
  } catch (error) {
    // ok: no-secret-exposure
    console.error('notes', error);
  }
  return { statusCode: 204 };
};
