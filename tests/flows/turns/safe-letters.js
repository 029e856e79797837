// Each letter of the text is looked at.
const { Client } = require('pg');
const db = new Client();

exports.forOfHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) if (!/[a-z0-9_]/.test(c)) return { statusCode: 400 };
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.forOfAnchoredHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) if (!/^[a-z0-9_]$/i.test(c)) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.blacklistHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) if (/[^\w]/.test(c)) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.everyIncludesHandler = async (event) => {
  const q = event.queryStringParameters;
  if (![...q.v].every((c) => 'abcdefghijklmnopqrstuvwxyz'.includes(c))) return { statusCode: 400 };
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.someSplitHandler = async (event) => {
  const q = event.queryStringParameters;
  if (q.v.split('').some((c) => !/\w/.test(c))) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.arrayFromHandler = async (event) => {
  const q = event.queryStringParameters;
  if (!Array.from(q.v).every((c) => /[a-z]/.test(c))) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.setHandler = async (event) => {
  const q = event.queryStringParameters;
  const OK = new Set('abcdefghijklmnopqrstuvwxyz'.split(''));
  for (const c of q.v) if (!OK.has(c)) return { statusCode: 400 };
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.listHandler = async (event) => {
  const q = event.queryStringParameters;
  const OK = ['a', 'b', 'c', '_'];
  for (const c of q.v) if (!OK.includes(c)) return { statusCode: 400 };
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.flagHandler = async (event) => {
  const q = event.queryStringParameters;
  let ok = true;
  for (const c of q.v) if (!/[a-z]/.test(c)) ok = false;
  if (!ok) return { statusCode: 400 };
  // ok: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.stringHandler = async (event) => {
  const q = event.queryStringParameters;
  const text = String(JSON.parse(event.body).v);
  for (const c of text) if (!/[a-z]/.test(c)) throw new Error('x');
  // ok: no-sql-injection
  return db.query(`SELECT '${text}' FROM t`);
};
exports.indexHandler = async (event) => {
  const { v } = event.queryStringParameters;
  for (let i = 0; i < v.length; i++) if (!/[a-z]/.test(v[i])) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};
exports.distinctHandler = async (event) => {
  const { v } = event.queryStringParameters;
  if (![...new Set(v)].every((c) => 'abc'.includes(c))) return { statusCode: 400 };
  // ok: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};
