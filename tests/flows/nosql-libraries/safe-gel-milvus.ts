// Gel, RavenDB and Milvus: the name is given beside the text, or is a number
import { createClient } from 'gel';
import { DocumentStore } from 'ravendb';
import { MilvusClient } from '@zilliz/milvus2-sdk-node';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const gel = createClient();
const store = new DocumentStore(process.env.RAVEN!, 'shop');
const milvus = new MilvusClient({ address: process.env.MILVUS! });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name } = JSON.parse(event.body ?? '{}');
  const session = store.openSession();
  // ok: no-nosql-injection
  const movies = await gel.query('select Movie { title } filter .name = <str>$name', { name });
  // ok: no-nosql-injection
  const found = await session.advanced.rawQuery('from Movies where name = $name').addParameter('name', name).all();
  // ok: no-nosql-injection
  const vectors = await milvus.query({ collection_name: 'movies', filter: `year == ${Number(name)}` });
  return { statusCode: 200, body: JSON.stringify({ movies, found, vectors }) };
};
