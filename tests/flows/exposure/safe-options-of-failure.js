// The message of an error tells no options of the client.
const got = require('got');
const client = got.extend({ prefixUrl: 'https://api.example.com', headers: { 'x-api-key': process.env.API_KEY } });
exports.handler = async () => {
  try {
    return await client.get('v1').json();
  } catch (error) {
    // ok: no-secret-exposure
    console.error(error.message, error.code);
    return { statusCode: 502, body: '' };
  }
};
