// Functions of any name, in the TypeScript form.
import { DynamoDB } from 'aws-sdk';
const db = new DynamoDB.DocumentClient();
// ok: require-authentication
export const list = async () => ({ statusCode: 200, body: JSON.stringify((await db.scan({ TableName: 'orders' }).promise()).Items) });
// ruleid: require-authentication
export async function create(request: { body: string }) {
  await db.put({ TableName: 'orders', Item: JSON.parse(request.body) }).promise();
  return { statusCode: 201 };
}
