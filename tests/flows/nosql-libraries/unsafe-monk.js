// Monk takes filters too.
const db = require('monk')(process.env.MONGO);
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  const user = await db.get('users').findOne({ name: body.name });
  return { statusCode: 200, body: JSON.stringify(user) };
};
