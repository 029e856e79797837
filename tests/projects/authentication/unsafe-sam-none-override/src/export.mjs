// An event turns the default authorizer off.
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
// ruleid: require-authentication
export async function handler() {
  const { Items } = await client.send(new ScanCommand({ TableName: process.env.TABLE }));
  return { statusCode: 200, body: JSON.stringify(Items) };
}
