// An API of AppSync that asks for a key, and for nothing else: everybody has it.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AppSyncResolverHandler } from 'aws-lambda';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ruleid: require-authentication
export const handler: AppSyncResolverHandler<{ id: string }, boolean> = async (event) => {
  await client.send(new DeleteCommand({ TableName: 'posts', Key: { id: event.arguments.id } }));
  return true;
};
