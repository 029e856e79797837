// prepare of node:sqlite with a concatenated text.
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync('/mnt/efs/notes.db');

export const handler = async (event) => {
  const { tag } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const rows = database.prepare("SELECT * FROM notes WHERE tag = '" + tag + "'").all();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
