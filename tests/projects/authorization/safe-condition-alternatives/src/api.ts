// Each alternative of the condition asks for the caller, or is the program's own.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const andExistsNote = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  await db.send(
    // ok: require-authorization
    new DeleteCommand({
      TableName: 'n',
      Key: { id: event.pathParameters!.id },
      ConditionExpression: 'attribute_exists(id) AND ownerId = :me',
      ExpressionAttributeValues: { ':me': event.requestContext.authorizer.jwt.claims.sub },
    }),
  );
  return { statusCode: 204 };
};

export const orNotExistsNote = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  await db.send(
    // ok: require-authorization
    new DeleteCommand({
      TableName: 'n',
      Key: { id: event.pathParameters!.id },
      ConditionExpression: 'attribute_not_exists(id) OR ownerId = :me',
      ExpressionAttributeValues: { ':me': event.requestContext.authorizer.jwt.claims.sub },
    }),
  );
  return { statusCode: 204 };
};

export const orEditorNote = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  await db.send(
    // ok: require-authorization
    new DeleteCommand({
      TableName: 'n',
      Key: { id: event.pathParameters!.id },
      ConditionExpression: 'ownerId = :me OR contains(editors, :me)',
      ExpressionAttributeValues: { ':me': event.requestContext.authorizer.jwt.claims.sub },
    }),
  );
  return { statusCode: 204 };
};

export const orPublicNote = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  await db.send(
    // ok: require-authorization
    new DeleteCommand({
      TableName: 'n',
      Key: { id: event.pathParameters!.id },
      ConditionExpression: 'ownerId = :me OR visibility = :p',
      ExpressionAttributeValues: { ':me': event.requestContext.authorizer.jwt.claims.sub, ':p': 'public' },
    }),
  );
  return { statusCode: 204 };
};

export const andSentNote = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  await db.send(
    // ok: require-authorization
    new DeleteCommand({
      TableName: 'n',
      Key: { id: event.pathParameters!.id },
      ConditionExpression: 'ownerId = :me AND version = :t',
      ExpressionAttributeValues: { ':me': event.requestContext.authorizer.jwt.claims.sub, ':t': event.queryStringParameters?.version },
    }),
  );
  return { statusCode: 204 };
};
