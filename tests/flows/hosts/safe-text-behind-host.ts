// A checked part begins the host, and what else is sent stands behind its end.
import type { EventBridgeEvent } from 'aws-lambda';

export const handler = async (event: EventBridgeEvent<'sync', { region: string; account: string; page: string }>) => {
  const { region, account, page } = event.detail;
  if (!/^[a-z]{2}-[a-z]+-\d$/.test(region)) throw new Error('no region');
  // ok: no-ssrf
  await fetch(`https://${region}.billing.example.com/accounts/${encodeURIComponent(account)}`);
  // ok: no-ssrf
  await fetch('https://' + region + '.billing.example.com?page=' + page);
};
