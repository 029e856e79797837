// A trigger of Cognito lets everybody sign in when its table is down.
import type { PreAuthenticationTriggerEvent } from 'aws-lambda';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
export const handler = async (event: PreAuthenticationTriggerEvent) => {
  try {
    const { Item } = await db.send(new GetItemCommand({ TableName: 'blocked', Key: { pk: { S: event.userName } } }));
    if (Item) throw new Error('blocked');
    return event;
  } catch (error) {
    console.error(error);
    // ruleid: no-fail-open
    return event;
  }
};
