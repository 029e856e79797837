// A server of Node.js behind a web adapter.
import { createServer } from 'node:http';
import { Pool } from 'pg';

const pool = new Pool();
createServer(async (req, res) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.url}'`);
  const chunks: string[] = [];
  for await (const chunk of req) chunks.push(String(chunk));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${JSON.parse(chunks.join('')).name}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.method}'`);
  res.end();
}).listen(8080);
