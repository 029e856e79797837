// Headers for all requests that hold no secret, and of what axios throws only what holds none of its requests.
const axios = require('axios');

const bills = axios.create({ baseURL: 'https://bills.example.com' });
bills.defaults.headers.common['x-api-key'] = process.env.BILLS_API_KEY;
bills.defaults.headers.common.accept = 'application/json';
const notes = axios.create({ baseURL: 'https://notes.example.com' });
notes.defaults.headers.post['content-type'] = process.env.NOTES_TYPE;

exports.handler = async () => {
  try {
    await bills.get('/bills');
  } catch (error) {
    // ok: no-secret-exposure
    console.error(error.message, error.response?.status, error.config.url, error.config.headers.accept);
  }
  try {
    await axios.get('https://mail.example.com', { headers: { accept: 'text/plain' } });
  } catch (error) {
    // ok: no-secret-exposure
    console.error(error.toJSON());
  }
  return { statusCode: 204 };
};
