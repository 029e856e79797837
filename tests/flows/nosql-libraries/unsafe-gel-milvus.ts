// Gel, RavenDB and Milvus: the name is part of the text
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
  // ruleid: no-nosql-injection
  const movies = await gel.query(`select Movie { title } filter .name = '${name}'`);
  // ruleid: no-nosql-injection
  const found = await session.advanced.rawQuery(`from Movies where name = '${name}'`).all();
  // ruleid: no-nosql-injection
  const vectors = await milvus.query({ collection_name: 'movies', filter: `name == "${name}"` });
  return { statusCode: 200, body: JSON.stringify({ movies, found, vectors }) };
};
