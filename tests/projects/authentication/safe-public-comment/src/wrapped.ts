import middy from '@middy/core';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
// ok: require-authentication
const list = async () => {
  const { Items } = await db.send(new ScanCommand({ TableName: 'prices' }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
/**
 * Lists prices.
 * @public they are printed in the catalogue too
 */
export const handler = middy(list);
