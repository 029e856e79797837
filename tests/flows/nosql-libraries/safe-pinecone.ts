// A text in a filter of the program
import { Pinecone } from '@pinecone-database/pinecone';
const pc = new Pinecone({ apiKey: process.env.PINECONE_API_KEY! });
export const handler = async (event: { body: string }) => {
  const { vector, genre } = JSON.parse(event.body);
  const index = pc.index('docs');
  // ok: no-nosql-injection
  const r = await index.query({ vector, topK: 3, filter: { genre: { $eq: String(genre) } } });
  return { statusCode: 200, body: JSON.stringify(r.matches) };
};
