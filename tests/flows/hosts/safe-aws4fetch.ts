// A signed request goes to an address of the program
import { AwsClient } from 'aws4fetch';
const aws = new AwsClient({ accessKeyId: process.env.K!, secretAccessKey: process.env.S! });
export const handler = async (event: { body: string }) => {
  // ok: no-ssrf
  const res = await aws.fetch('https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/f/invocations', { body: event.body });
  return { statusCode: 200, body: await res.text() };
};
