// A function answers an address whose host it set.
import { APIGatewayProxyEvent } from 'aws-lambda';

const pin = (address: string): URL => {
  const pinned = new URL(address);
  pinned.host = 'api.example.com';
  return pinned;
};

export const handler = async (event: APIGatewayProxyEvent): Promise<string> => {
  const target = pin(event.queryStringParameters?.target ?? '');
  // ok: no-ssrf
  const response = await fetch(target);
  return response.text();
};
