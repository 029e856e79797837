// A comment does not say why everybody may call.
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
/** @public */
// ruleid: require-authentication
export const handler = async () => {
  const { Items } = await db.send(new ScanCommand({ TableName: 'prices' }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
