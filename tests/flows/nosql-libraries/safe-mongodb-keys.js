// Values are made texts first.
const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.MONGO_URL);
exports.handler = async (event) => {
  const { email, token } = JSON.parse(event.body);
  // ok: no-nosql-injection
  const user = await client.db().collection('users').findOne({ email: String(email), token: `${token}` });
  return { statusCode: user ? 200 : 401 };
};
