// A filter asks for the owner too.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'b' });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { sub } = await verifier.verify(event.headers.authorization ?? '');
  const input = {
    TableName: 'trips',
    KeyConditionExpression: 'tripId = :id',
    FilterExpression: 'driver = :me AND changedBy <> :me',
    ExpressionAttributeValues: { ':id': event.pathParameters!.id, ':me': sub },
  };
  // ok: require-authorization
  const { Items } = await doc.send(new QueryCommand(input));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
