// The loop breaks at the first good column instead of the first bad one.
const { Pool } = require('pg');
const pool = new Pool();
const KNOWN = new Set(['id', 'name', 'size']);

exports.handler = async ({ columns }) => {
  let known;
  for (const column of columns) {
    if (KNOWN.has(column)) {
      known = column;
      break;
    }
  }
  if (known === undefined) throw new Error('no column is known');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT ${columns.join(',')} FROM files`);
  return rows;
};
