// The owner always becomes part of the filter, which is built step by step.
const { MongoClient, ObjectId } = require('mongodb');
const mongo = new MongoClient(process.env.MONGO);
exports.handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const filter = { _id: new ObjectId(event.pathParameters.id) };
  filter.owner = sub;
  if (event.queryStringParameters?.state) filter.state = String(event.queryStringParameters.state);
  // ok: require-authorization
  const doc = await mongo.db().collection('docs').findOne(filter);
  return doc ? { statusCode: 200, body: JSON.stringify(doc) } : { statusCode: 404 };
};
