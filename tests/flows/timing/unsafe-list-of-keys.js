// Keys of partners are compared letter by letter, whatever the variable calls those who have them.
const partners = process.env.PARTNER_API_KEYS?.split(',').map((key) => key.trim()) ?? [];

exports.handler = async (event) => {
  // ruleid: no-timing-unsafe-compare
  if (!partners.includes(event.headers['x-api-key'])) return { statusCode: 401, body: '' };
  return { statusCode: 200, body: 'ok' };
};
