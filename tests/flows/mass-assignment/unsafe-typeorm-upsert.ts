// Rows of a message are merged into a table as they came.
import type { SQSEvent } from 'aws-lambda';
import { DataSource } from 'typeorm';

const source = new DataSource({ type: 'postgres' });

export const handler = async (event: SQSEvent) => {
  const rows = event.Records.map(({ body }) => ({ ...JSON.parse(body), at: new Date() }));
  // ruleid: no-mass-assignment
  await source.getRepository('Contact').upsert(rows, ['email']);
};
