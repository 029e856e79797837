// Values of a parsed body can be objects with operators.
const { MongoClient } = require('mongodb');
let cached;
async function connect() {
  if (!cached) cached = await MongoClient.connect(process.env.MONGO_URL);
  return cached.db('shop');
}
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  const db = await connect();
  const user = await db.collection('users').findOne({
    // ruleid: no-nosql-injection
    email,
    // ruleid: no-nosql-injection
    password,
  });
  return { statusCode: user ? 200 : 401 };
};
