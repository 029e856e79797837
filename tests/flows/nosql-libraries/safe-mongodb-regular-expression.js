// What matches is no object.
const { MongoClient } = require('mongodb');
const db = new MongoClient(process.env.URL).db('x');
exports.handler = async (event) => {
  const { email } = JSON.parse(event.body);
  if (!/^\S+@\S+\.\S+$/.test(email)) return { statusCode: 400 };
  // ok: no-nosql-injection
  const user = await db.collection('users').findOne({ email });
  return { statusCode: user ? 200 : 404 };
};
