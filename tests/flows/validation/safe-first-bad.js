// The loop breaks at the first bad column, and there must be none.
const { Pool } = require('pg');
const pool = new Pool();
const KNOWN = new Set(['id', 'name', 'size']);

exports.handler = async ({ columns }) => {
  let unknown;
  for (const column of columns) {
    if (!KNOWN.has(column)) {
      unknown = column;
      break;
    }
  }
  if (unknown !== undefined) throw new Error(`column ${unknown} is not known`);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT ${columns.join(',')} FROM files`);
  return rows;
};
