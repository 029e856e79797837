import Database from 'better-sqlite3';
import { createClient } from '@libsql/client';

const database = new Database('/tmp/data.db');
const turso = createClient({ url: process.env.TURSO_URL! });

export const handler = async (event: any) => {
  for (const record of event.Records) {
    const { table, id } = JSON.parse(record.body);
    // ruleid: serverless-security-no-sql-injection-sqlite
    database.prepare(`SELECT * FROM ${table}`).all();
    // ruleid: serverless-security-no-sql-injection-sqlite
    database.exec('DELETE FROM items WHERE id = ' + id);
    // ok: serverless-security-no-sql-injection-sqlite
    database.prepare('SELECT * FROM items WHERE id = ?').get(id);
    // ok: serverless-security-no-sql-injection-sqlite
    database.exec(`DELETE FROM items WHERE message = '${record.messageId}'`);
    // ruleid: serverless-security-no-sql-injection-sqlite
    await turso.execute(`SELECT * FROM items WHERE id = '${id}'`);
    // ok: serverless-security-no-sql-injection-sqlite
    await turso.execute({ sql: 'SELECT * FROM items WHERE id = ?', args: [id] });
    // ok: serverless-security-no-sql-injection-sqlite
    database.prepare(`SELECT * FROM items WHERE id = ${Number(id)}`).get();
  }
};
