// Which field tells the shape of an object, and what it is, tells what the other fields are: here, in functions, and after a helper's check.
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';
import { z, type ZodType } from 'zod';

const pool = new Pool();
const Created = z.object({ type: z.literal('created'), id: z.string().uuid() });
const Renamed = z.object({ type: z.literal('renamed'), id: z.string(), name: z.string() });
const Gone = z.object({ type: z.enum(['gone', 'lost']), id: z.coerce.number() });
const Message = z.discriminatedUnion('type', [Created, Renamed, Gone]);
const parse = <T>(schema: ZodType<T>, text: string): T => schema.parse(JSON.parse(text));

async function remove(message: z.infer<typeof Gone> | z.infer<typeof Created>) {
  // ok: no-sql-injection
  await pool.query(`DELETE FROM orders WHERE id = '${message.id}'`);
}

async function store(message: z.infer<typeof Message>) {
  switch (message.type) {
    case 'created':
      // ok: no-sql-injection
      return pool.query(`INSERT INTO orders (id) VALUES ('${message.id}')`);
    case 'renamed':
      return pool.query('UPDATE orders SET name = $1 WHERE id = $2', [message.name, message.id]);
    default:
      return remove(message);
  }
}

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const message = parse(Message, record.body);
    await store(message);
    const checked = Message.safeParse(JSON.parse(record.body));
    if (!checked.success) continue;
    if (checked.data.type === 'lost') {
      // ok: no-sql-injection
      await pool.query(`SELECT * FROM orders WHERE id = '${checked.data.id}'`);
    }
    // ok: no-sql-injection
    if (message.type !== 'renamed') await pool.query(`SELECT * FROM orders WHERE id = '${message.id}'`);
  }
};
