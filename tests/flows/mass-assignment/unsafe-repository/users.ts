import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function saveUser(user: Record<string, unknown>): Promise<void> {
  await db.send(new PutCommand({ TableName: 'users', Item: user }));
}
