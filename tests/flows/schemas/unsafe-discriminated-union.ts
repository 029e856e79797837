// The other shape, another field, and no question at all.
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Created = z.object({ type: z.literal('created'), via: z.enum(['web', 'app']), id: z.string().uuid() });
const Renamed = z.object({ type: z.literal('renamed'), via: z.enum(['web', 'file']), id: z.string() });
const Message = z.discriminatedUnion('type', [Created, Renamed]);

async function store(message: z.infer<typeof Message>) {
  switch (message.type) {
    case 'created':
      return;
    case 'renamed':
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM orders WHERE id = '${message.id}'`);
  }
}

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const message = Message.parse(JSON.parse(record.body));
    await store(message);
    if (message.via === 'web') {
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM orders WHERE id = '${message.id}'`);
    }
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM orders WHERE id = '${message.id}'`);
  }
};
