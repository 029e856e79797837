// SNS itself starts the function.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { SNSHandler } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler: SNSHandler = async (event) => {
  for (const record of event.Records) {
    // ok: no-unverified-token
    const bounce = JSON.parse(record.Sns.Message);
    console.log(record.Sns.SigningCertUrl);
    await db.send(new PutItemCommand({ TableName: 'suppressed', Item: { mail: { S: bounce.mail.destination[0] } } }));
  }
};
