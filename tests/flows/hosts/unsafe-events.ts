// Addresses in events and in images of a table.
import type { DynamoDBStreamHandler, EventBridgeEvent } from 'aws-lambda';
export const onOrder = async (event: EventBridgeEvent<'order', { callbackUrl: string; id: string }>) => {
  // ruleid: no-ssrf
  await fetch(event.detail.callbackUrl, { method: 'POST', body: JSON.stringify({ id: event.detail.id }) });
};
export const onStream: DynamoDBStreamHandler = async (event) => {
  for (const r of event.Records) {
    const url = r.dynamodb?.NewImage?.webhook?.S;
    if (!url) continue;
    // ruleid: no-ssrf
    await fetch(url, { method: 'POST' });
  }
};
