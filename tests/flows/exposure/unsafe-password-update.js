// A digest replaces the password; a new password is stored as it is.
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import argon2 from 'argon2';
const doc = DynamoDBDocument.from(new DynamoDB());
const bus = new EventBridgeClient();
export const handler = async (event) => {
  const user = JSON.parse(event.body);
  user.password = await argon2.hash(user.password);
  // ok: no-secret-exposure
  await doc.put({ TableName: 'users', Item: { id: user.id, password: user.password } });
  const { token, ...rest } = event.queryStringParameters;
  // ok: no-secret-exposure
  await bus.send(new PutEventsCommand({ Entries: [{ Detail: JSON.stringify(rest), DetailType: 'x', Source: 'y' }] }));
  // ruleid: no-secret-exposure
  console.log(`confirm ${token}`);
  const raw = JSON.parse(event.body);
  // ruleid: no-secret-exposure
  await doc.update({ TableName: 'users', Key: { id: raw.id }, UpdateExpression: 'SET pw = :p', ExpressionAttributeValues: { ':p': raw.newPassword } });
};
