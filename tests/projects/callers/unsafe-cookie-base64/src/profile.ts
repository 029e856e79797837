// A cookie that anybody can write tells who calls.
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { NoSession, readSession } from './session';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export const save = async (event: APIGatewayProxyEventV2) => {
  let session;
  try {
    session = await readSession(event.cookies?.join('; '));
  } catch (error) {
    if (error instanceof NoSession) return { statusCode: 401 };
    throw error;
  }
  await db.send(
    new UpdateItemCommand({ TableName: 'profiles', Key: { user: { S: session.user } }, UpdateExpression: 'SET bio = :b', ExpressionAttributeValues: { ':b': { S: event.body ?? '' } } }),
  );
  return { statusCode: 204 };
};
