// The owner becomes part of the filter unless the query string says otherwise.
const { MongoClient, ObjectId } = require('mongodb');
const mongo = new MongoClient(process.env.MONGO);
exports.handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const filter = { _id: new ObjectId(event.pathParameters.id) };
  if (!event.queryStringParameters?.team) filter.owner = sub;
  // ruleid: require-authorization
  const doc = await mongo.db().collection('docs').findOne(filter);
  return doc ? { statusCode: 200, body: JSON.stringify(doc) } : { statusCode: 404 };
};
