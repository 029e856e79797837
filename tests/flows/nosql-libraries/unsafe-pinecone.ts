// A filter of the sender
import { Pinecone } from '@pinecone-database/pinecone';
const pc = new Pinecone({ apiKey: process.env.PINECONE_API_KEY! });
export const handler = async (event: { body: string }) => {
  const { vector, filter, tenant } = JSON.parse(event.body);
  const index = pc.index('docs');
  // ruleid: no-nosql-injection
  const r = await index.namespace('main').query({ vector, topK: 3, filter });
  return { statusCode: 200, body: JSON.stringify(r.matches) };
};
