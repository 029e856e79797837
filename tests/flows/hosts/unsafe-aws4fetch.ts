// A signed request goes to an address of the sender
import { AwsClient } from 'aws4fetch';
const aws = new AwsClient({ accessKeyId: process.env.K!, secretAccessKey: process.env.S! });
export const handler = async (event: { queryStringParameters: { target: string } }) => {
  // ruleid: no-ssrf
  const res = await aws.fetch(event.queryStringParameters.target, { method: 'GET' });
  return { statusCode: 200, body: await res.text() };
};
