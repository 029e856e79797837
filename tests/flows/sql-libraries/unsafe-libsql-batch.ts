// libSQL: a statement of a batch is a text, a text with its values, or an object
import { createClient } from '@libsql/client';

const client = createClient({ url: 'file:shop.db' });

export const handler = async (event: { mail: string; plan: string }) => {
  const { mail, plan } = event;
  await client.batch(
    [
      { sql: 'INSERT INTO users (mail) VALUES (?)', args: [mail] },
      // ruleid: no-sql-injection
      `UPDATE plans SET used = used + 1 WHERE name = '${plan}'`,
      // ruleid: no-sql-injection
      [`DELETE FROM offers WHERE plan = '${plan}' AND mail = ?`, [mail]],
    ],
    'write',
  );
};
