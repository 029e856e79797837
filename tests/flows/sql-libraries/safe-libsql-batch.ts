// libSQL: a statement of a batch is a text, a text with its values, or an object
import { createClient } from '@libsql/client';

const client = createClient({ url: 'file:shop.db' });

export const handler = async (event: { mail: string; plan: string }) => {
  const { mail, plan } = event;
  // ok: no-sql-injection
  await client.batch(
    [
      // ok: no-sql-injection
      { sql: 'INSERT INTO users (mail) VALUES (?)', args: [mail] },
      'UPDATE plans SET used = used + 1',
      // ok: no-sql-injection
      ['DELETE FROM offers WHERE plan = ? AND mail = ?', [plan, mail]],
    ],
    'write',
  );
};
