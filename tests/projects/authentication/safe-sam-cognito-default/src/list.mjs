// The default authorizer of all APIs of a template is a user pool.
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
// ok: require-authentication
export async function handler() {
  const { Items } = await client.send(new ScanCommand({ TableName: process.env.TABLE }));
  return { statusCode: 200, body: JSON.stringify(Items) };
}
