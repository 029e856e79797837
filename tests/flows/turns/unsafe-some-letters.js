// Some letters of the text are looked at, but not all.
const { Client } = require('pg');
const db = new Client();

exports.slicedHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (![...text].slice(1).every((c) => /[a-z]/.test(c))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.restHandler = async (event) => {
  const text = event.queryStringParameters.v;
  const [, ...rest] = [...text];
  if (!rest.every((c) => /[a-z]/.test(c))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.filteredHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!Array.from(text).filter((c) => c !== ';').every((c) => /[a-z]/.test(c))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.takenHandler = async (event) => {
  const text = event.queryStringParameters.v;
  const letters = text.split('');
  letters.shift();
  if (!letters.every((c) => /[a-z]/.test(c))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.limitedHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('', 3).every((c) => /[a-z]/.test(c))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.loopHandler = async (event) => {
  const text = event.queryStringParameters.v;
  for (const c of [...text].slice(0, -1)) if (!/[a-z]/.test(c)) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};
