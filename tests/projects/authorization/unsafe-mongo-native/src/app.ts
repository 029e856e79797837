// A document is deleted by its id.
import { MongoClient, ObjectId } from 'mongodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const client = new MongoClient(process.env.MONGO_URL!);
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const boards = client.db('app').collection('boards');
  // ruleid: require-authorization
  await boards.deleteOne({ _id: new ObjectId(event.pathParameters?.id) });
  return { statusCode: 204 };
};
