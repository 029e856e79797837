// A label of a host that a pattern keeps without dots; an index that was found.
import axios from 'axios';
import type { APIGatewayProxyHandler } from 'aws-lambda';
export const handler: APIGatewayProxyHandler = async (event) => {
  const { tenant, region, id, u } = JSON.parse(event.body ?? '{}');
  if (!/^[a-z0-9-]{3,30}$/.test(tenant)) return { statusCode: 400, body: '' };
  // ok: no-ssrf
  await axios.post(`https://${tenant}.api.example.com/hook`, {});
  const hosts: Record<string, string> = { eu: 'eu.example.com', us: 'us.example.com' };
  const host = hosts[region] ?? 'eu.example.com';
  // ok: no-ssrf
  await axios.get(`https://${host}/x/${id}`);
  // ok: no-ssrf
  await axios.get(`https://example.com:8443/x/${encodeURIComponent(id)}`);
  const parsed = new URL(u);
  const ok = ['a.example.com', 'b.example.com'].indexOf(parsed.hostname) !== -1 && parsed.protocol === 'https:';
  if (!ok) return { statusCode: 400, body: '' };
  // ok: no-ssrf
  await axios.get(parsed.toString());
  // ok: no-ssrf
  await axios({ url: u, method: 'GET' });
  return { statusCode: 200, body: '' };
};
