// A text that has only the characters of names and ends in a host that the program writes out names such a host.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const isName = (text: string) => /^[a-z0-9.-]+$/i.test(text);
const isOurs = (text: string) => text.endsWith('.example.com');

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { first = '', second = '', third = '', fourth = '', fifth = '' } = event.queryStringParameters ?? {};
  if (/^[a-z0-9.-]+$/.test(first) && first.endsWith('.example.com')) {
    // ok: no-ssrf
    await fetch(`https://${first}/health`);
  }
  if (second.endsWith('.example.com') && !/[^\w.-]/.test(second)) {
    // ok: no-ssrf
    await fetch(`https://${second}/health`);
  }
  if (!isName(third) || !isOurs(third)) return { statusCode: 400 };
  // ok: no-ssrf
  await fetch(`https://${third}/health`);
  if (/^[\w.]+$/.test(fourth) && /\.example\.(?:com|org)$/.test(fourth)) {
    // ok: no-ssrf
    await fetch(`https://${fourth}/health`);
  }
  const address = new URL(fifth);
  if (!address.origin.endsWith('.example.com')) return { statusCode: 400 };
  // ok: no-ssrf
  await fetch(address);
  return { statusCode: 204 };
};
