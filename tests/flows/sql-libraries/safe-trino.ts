// trino-client: the same, and an exact pattern decides about the region
import { Trino, BasicAuth } from 'trino-client';
import type { AppSyncResolverHandler } from 'aws-lambda';

const trino = Trino.create({ server: process.env.TRINO_URL, catalog: 'hive', schema: 'web', auth: new BasicAuth('lambda') });

export const handler: AppSyncResolverHandler<{ region: string }, unknown[]> = async ({ arguments: { region } }) => {
  if (!/^[a-z]{2}-[a-z]+-\d$/.test(region)) throw new TypeError('region');
  // ok: no-sql-injection
  const iterator = await trino.query(`select page, hits from clicks where region = '${region}'`);
  const data: unknown[] = [];
  for await (const result of iterator) data.push(...(result.data ?? []));
  return data;
};
