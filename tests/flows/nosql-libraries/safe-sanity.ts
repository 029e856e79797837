// A parameter of GROQ
import { createClient } from '@sanity/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = createClient({ projectId: 'abc', dataset: 'production', apiVersion: '2024-01-01', useCdn: true });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const slug = event.queryStringParameters?.slug ?? '';
  // ok: no-nosql-injection
  const post = await client.fetch(`*[_type == "post" && slug.current == $slug][0]`, { slug });
  return { statusCode: 200, body: JSON.stringify(post) };
};
