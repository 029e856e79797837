// The options of an error are those that the client was made with.
const got = require('got');
const client = got.extend({ prefixUrl: 'https://api.example.com', headers: { 'x-api-key': process.env.API_KEY } });
exports.handler = async () => {
  try {
    return await client.get('v1').json();
  } catch (error) {
    // ruleid: no-secret-exposure
    console.error(error.options);
    return { statusCode: 502, body: '' };
  }
};
