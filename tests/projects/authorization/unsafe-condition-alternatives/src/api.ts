// An alternative of the condition holds of every note, or of what the sender chose.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const orExistsNote = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  await db.send(
    // ruleid: require-authorization
    new DeleteCommand({
      TableName: 'n',
      Key: { id: event.pathParameters!.id },
      ConditionExpression: 'attribute_exists(id) OR ownerId = :me',
      ExpressionAttributeValues: { ':me': event.requestContext.authorizer.jwt.claims.sub },
    }),
  );
  return { statusCode: 204 };
};

export const orSentNote = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  await db.send(
    // ruleid: require-authorization
    new DeleteCommand({
      TableName: 'n',
      Key: { id: event.pathParameters!.id },
      ConditionExpression: 'ownerId = :me OR kind = :t',
      ExpressionAttributeValues: { ':me': event.requestContext.authorizer.jwt.claims.sub, ':t': event.queryStringParameters?.kind },
    }),
  );
  return { statusCode: 204 };
};
