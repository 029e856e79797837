// A function answers an address whose host it set in one case only, or set to what was sent.
import { APIGatewayProxyEvent } from 'aws-lambda';

const pin = (address: string, isPinned: boolean): URL => {
  const pinned = new URL(address);
  if (isPinned) pinned.host = 'api.example.com';
  return pinned;
};

const moveTo = (host: string): URL => {
  const moved = new URL('https://api.example.com/items');
  moved.host = host;
  return moved;
};

export const handler = async (event: APIGatewayProxyEvent): Promise<string> => {
  const { target = '', host = '', pinned } = event.queryStringParameters ?? {};
  // ruleid: no-ssrf
  await fetch(pin(target, pinned === 'yes'));
  // ruleid: no-ssrf
  const response = await fetch(moveTo(host));
  return response.text();
};
