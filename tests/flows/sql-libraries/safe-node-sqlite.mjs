// prepare of node:sqlite with a placeholder.
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync('/mnt/efs/notes.db');

export const handler = async (event) => {
  const { tag } = event.queryStringParameters;
  // ok: no-sql-injection
  const rows = database.prepare('SELECT * FROM notes WHERE tag = ?').all(tag);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
