// What the application of Shopify answers decides.
import '@shopify/shopify-api/adapters/node';
import { ApiVersion, shopifyApi } from '@shopify/shopify-api';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const shopify = shopifyApi({ apiSecretKey: process.env.SHOPIFY_SECRET!, apiVersion: ApiVersion.July24, hostName: 'x', isEmbeddedApp: true });
const bus = new EventBridgeClient({});
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { valid } = await shopify.webhooks.validate({ rawBody: event.body!, rawRequest: { headers: event.headers } as never });
  if (!valid) return { statusCode: 401 };
  await bus.send(new PutEventsCommand({ Entries: [{ Source: 'shopify', DetailType: event.headers['x-shopify-topic'], Detail: event.body }] }));
  return { statusCode: 200 };
};
