const { V4 } = require('paseto');
const publicKey = Buffer.from(process.env.PASETO_PUBLIC ?? '', 'base64');
module.exports.withCitizen = (inner) => async (event, context) => {
  const token = (event.headers.Authorization || '').replace('Bearer ', '');
  let citizen;
  try {
    citizen = await V4.verify(token, publicKey, { issuer: 'https://id.example.org' });
  } catch (e) {
    return { statusCode: 401, body: JSON.stringify({ message: e.message }) };
  }
  return inner({ ...event, citizen }, context);
};
