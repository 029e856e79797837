// An object is truthy and has no length.
const { MongoClient } = require('mongodb');
const db = new MongoClient(process.env.URL).db('x');
exports.handler = async (event) => {
  const { email, active } = JSON.parse(event.body);
  if (!email || email.length > 100) return { statusCode: 400 };
  // ruleid: no-nosql-injection
  const user = await db.collection('users').findOne({ email, active: !!active });
  return { statusCode: user ? 200 : 404 };
};
