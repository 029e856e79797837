// A schema that reads the body.
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const bus = new EventBridgeClient({});
const Order = z.object({ id: z.string().uuid(), amount: z.number().positive() });

export async function handler(event: APIGatewayProxyEventV2) {
  const order = Order.parse(JSON.parse(event.body ?? '{}'));
  // ok: require-event-validation
  await bus.send(new PutEventsCommand({ Entries: [{ Source: 'shop', DetailType: 'OrderPlaced', Detail: JSON.stringify(order) }] }));
}
