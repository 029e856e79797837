// The same in JavaScript: the type stands in the doc comment, or the function answers nothing.
const { Pool } = require('pg');

const pool = new Pool();

/**
 * @param {string} text
 * @returns {boolean}
 * @sanitizes sql
 */
const isColumn = (text) => globalThis.columns.has(text);

function check(/** @sanitizes sql */ text) {
  if (!globalThis.columns.has(text)) throw new Error('no column');
}

exports.handler = async (event) => {
  const { sort, order } = event.queryStringParameters;
  // ok: no-sql-injection
  if (isColumn(sort)) await pool.query(`SELECT * FROM users ORDER BY ${sort}`);
  check(order);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM users ORDER BY ${order}`);
};
