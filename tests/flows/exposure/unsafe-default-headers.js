// What axios throws shows headers that were set for all requests, of all clients or of one; and `toJSON` answers the request.
const axios = require('axios');

axios.defaults.headers.common['Authorization'] = `Bearer ${process.env.API_TOKEN}`;
const bills = axios.create({ baseURL: 'https://bills.example.com' });
bills.defaults.headers.common['x-api-key'] = process.env.BILLS_API_KEY;

exports.handler = async () => {
  try {
    await axios.get('https://api.example.com/v1');
  } catch (error) {
    // ruleid: no-secret-exposure
    console.error(error);
  }
  try {
    await bills.post('/bills', {});
  } catch (error) {
    // ruleid: no-secret-exposure
    console.error('bills', error.config.headers);
  }
  try {
    await axios.get('https://mail.example.com', { headers: { authorization: `Bearer ${process.env.MAIL_TOKEN}` } });
  } catch (error) {
    // ruleid: no-secret-exposure
    console.error(error.toJSON());
  }
  return { statusCode: 204 };
};
