// A middleware of Middy asks for a group.
import middy from '@middy/core';
import createError from 'http-errors';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const onlyStaff = () => ({
  before: async ({ event }: { event: APIGatewayProxyEventV2WithJWTAuthorizer }) => {
    const groups = event.requestContext.authorizer.jwt.claims['cognito:groups'] as string[] | undefined;
    if (!groups?.includes('staff')) throw createError(403);
  },
});
const getOrder = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  // ok: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: 'orders', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 200, body: JSON.stringify(Item) };
};
export const handler = middy(getOrder).use(onlyStaff());
