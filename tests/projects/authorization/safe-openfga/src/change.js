// What the answer says decides.
const { OpenFgaClient } = require('@openfga/sdk');
const { MongoClient, ObjectId } = require('mongodb');

const fga = new OpenFgaClient({ apiUrl: process.env.FGA_API_URL, storeId: process.env.FGA_STORE_ID });
const boards = new MongoClient(process.env.MONGO_URL).db('work').collection('boards');

exports.handler = async (event) => {
  const user = event.requestContext.authorizer.jwt.claims.sub;
  const { id } = event.pathParameters;
  const check = await fga.check({ user: `user:${user}`, relation: 'editor', object: `board:${id}` });
  if (!check.allowed) return { statusCode: 403 };
  // ok: require-authorization
  await boards.deleteOne({ _id: new ObjectId(id) });
  return { statusCode: 204 };
};
