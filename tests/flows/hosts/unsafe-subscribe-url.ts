// Confirming a subscription at an address that the message names.
import type { SNSHandler } from 'aws-lambda';
export const handler = async (event: { headers: Record<string, string>; body: string }) => {
  const message = JSON.parse(event.body);
  if (message.Type === 'SubscriptionConfirmation') {
    // ruleid: no-ssrf
    await fetch(message.SubscribeURL);
  }
  return { statusCode: 200 };
};
