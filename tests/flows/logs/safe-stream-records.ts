// Records are printed as objects; AWS made their ids.
import type { DynamoDBStreamEvent, EventBridgeEvent } from 'aws-lambda';

export const handler = async (event: DynamoDBStreamEvent) => {
  for (const record of event.Records) {
    // ok: no-log-injection
    console.log('record', record);
    // ok: no-log-injection
    console.log('image', record.dynamodb?.NewImage);
    // ok: no-log-injection
    console.log(`event ${record.eventID} ${record.eventName}`);
  }
};

export const second = async (event: EventBridgeEvent<'OrderPlaced', { id: string }>) => {
  // ok: no-log-injection
  console.log('detail', event.detail);
};
