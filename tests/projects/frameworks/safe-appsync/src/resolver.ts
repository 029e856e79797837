// A resolver of AppSync asks for what is the caller's.
import type { AppSyncIdentityCognito, AppSyncResolverEvent } from 'aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, DeleteCommand } from '@aws-sdk/lib-dynamodb';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: AppSyncResolverEvent<{ id: string }>) => {
  const { sub } = event.identity as AppSyncIdentityCognito;
  switch (event.info.fieldName) {
    case 'order': {
      // ok: require-authorization
      const { Item } = await doc.send(new GetCommand({ TableName: 'orders', Key: { owner: sub, id: event.arguments.id } }));
      return Item;
    }
    case 'deleteOrder':
      // ok: require-authorization
      await doc.send(new DeleteCommand({ TableName: 'orders', Key: { id: event.arguments.id }, ConditionExpression: '#o = :sub', ExpressionAttributeNames: { '#o': 'owner' }, ExpressionAttributeValues: { ':sub': sub } }));
      return true;
    default:
      throw new Error('unknown field');
  }
};
