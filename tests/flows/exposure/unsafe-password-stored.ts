// A password of a request is logged and stored; its hash may be.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import bcrypt from 'bcryptjs';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandler = async (event) => {
  const { email, password } = JSON.parse(event.body ?? '{}');
  // ruleid: no-secret-exposure
  console.info('register', email, password);
  const hash = await bcrypt.hash(password, 10);
  // ok: no-secret-exposure
  await doc.send(new PutCommand({ TableName: 'users', Item: { email, hash } }));
  await doc.send(new PutCommand({
    TableName: 'users',
    // ruleid: no-secret-exposure
    Item: { email, password },
  }));
  // ok: no-secret-exposure
  console.log('registered', { email, passwordLength: password.length });
  return { statusCode: 201, body: JSON.stringify({ email }) };
};
