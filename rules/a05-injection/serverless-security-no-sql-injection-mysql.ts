const mysql = require('mysql2/promise');
import { createPool } from 'mysql2/promise';

const pool = mysql.createPool(process.env.DATABASE_URL);
const other = createPool({});

exports.handler = async (event) => {
  const connection = await mysql.createConnection({});
  const { name, limit } = event.queryStringParameters;
  // ruleid: serverless-security-no-sql-injection-mysql
  await connection.query(`SELECT * FROM users WHERE name = '${name}'`);
  // ruleid: serverless-security-no-sql-injection-mysql
  await pool.execute('SELECT * FROM users WHERE name = "' + name + '"');
  const borrowed = await pool.getConnection();
  // ruleid: serverless-security-no-sql-injection-mysql
  await borrowed.query({ sql: `SELECT * FROM users WHERE name = '${name}'` });
  // ruleid: serverless-security-no-sql-injection-mysql
  await other.query('SELECT * FROM users WHERE name = ' + name);
  // ok: serverless-security-no-sql-injection-mysql
  await pool.execute('SELECT * FROM users WHERE name = ?', [name]);
  // ok: serverless-security-no-sql-injection-mysql
  await pool.query({ sql: 'SELECT * FROM users WHERE name = ?', values: [name] });
  // ok: serverless-security-no-sql-injection-mysql
  await pool.query(`SELECT * FROM users LIMIT ${parseInt(limit, 10)}`);
  // ok: serverless-security-no-sql-injection-mysql
  await pool.query('SELECT * FROM users WHERE name = ' + mysql.escape(name));
  return { statusCode: 200 };
};
