// The end of a text says nothing of the host while something else can stand in front of it, or another host can end so.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const isName = (text: string) => /^[a-z0-9./-]+$/i.test(text);
const isOurs = (text: string) => text.endsWith('.example.com');

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { first = '', second = '', third = '', fourth = '', fifth = '' } = event.queryStringParameters ?? {};
  if (/^[a-z0-9.-]+$/.test(first) && first.endsWith('example.com')) {
    // ruleid: no-ssrf
    await fetch(`https://${first}/health`);
  }
  if (second.endsWith('.example.com') && !/[^\w.-]/.test(first)) {
    // ruleid: no-ssrf
    await fetch(`https://${second}/health`);
  }
  if (!isName(third) || !isOurs(third)) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(`https://${third}/health`);
  if (/^[\w.]+$/.test(fourth) || /\.example\.(?:com|org)$/.test(fourth)) {
    // ruleid: no-ssrf
    await fetch(`https://${fourth}/health`);
  }
  const address = new URL(fifth);
  if (!address.href.endsWith('.example.com')) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(address);
  return { statusCode: 204 };
};
