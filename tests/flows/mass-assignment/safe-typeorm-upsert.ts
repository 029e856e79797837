// Of the rows of a message, named fields are merged into a table; what tells them apart is the program's.
import type { SQSEvent } from 'aws-lambda';
import { DataSource } from 'typeorm';

const source = new DataSource({ type: 'postgres' });

export const handler = async (event: SQSEvent) => {
  const rows = event.Records.map(({ body }) => JSON.parse(body)).map(({ email, name }) => ({ email, name: String(name) }));
  // ok: no-mass-assignment
  await source.getRepository('Contact').upsert(rows, ['email']);
};
