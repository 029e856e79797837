// Addresses in a map; numbers as ports.
import type { EventBridgeHandler } from 'aws-lambda';
const webhooks = new Map<string, string>([
  ['orders', 'https://orders.example.com/hook'],
  ['billing', 'https://billing.example.com/hook'],
]);
export const handler: EventBridgeHandler<'x', { team: string; note: string }, void> = async (event) => {
  const url = webhooks.get(event.detail.team);
  if (url === undefined) return;
  // ok: no-ssrf
  await fetch(url, { method: 'POST', body: event.detail.note });
  const fixed = new URL('https://example.com/hooks');
  fixed.searchParams.set('team', event.detail.team);
  // ok: no-ssrf
  await fetch(fixed);
  // ok: no-ssrf
  await fetch(`https://example.com/hooks?${new URLSearchParams({ note: event.detail.note })}`);
  const port = Number(event.detail.team);
  // ok: no-ssrf
  await fetch(`http://localhost:${port}/x`);
};
