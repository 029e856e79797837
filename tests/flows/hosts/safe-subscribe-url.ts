// Confirming a subscription at a host of the service.
export const handler = async (event: { headers: Record<string, string>; body: string }) => {
  const message = JSON.parse(event.body);
  if (message.Type === 'SubscriptionConfirmation') {
    const { host } = new URL(message.SubscribeURL);
    if (!/^sns\.[a-z0-9-]+\.amazonaws\.com$/.test(host)) return { statusCode: 400 };
    // ok: no-ssrf
    await fetch(message.SubscribeURL);
  }
  return { statusCode: 200 };
};
