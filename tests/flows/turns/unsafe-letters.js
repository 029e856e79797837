// What was looked at are not all letters of the text, or not letters, or some that are let in do harm.
const { Client } = require('pg');
const db = new Client();

exports.wordsHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v.split(' ')) if (!/[a-z0-9_]/.test(c)) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.multiHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of event.multiValueQueryStringParameters.v) if (!/[a-z]/.test(c)) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${event.multiValueQueryStringParameters.v}' FROM t`);
};
exports.bodyArrayHandler = async (event) => {
  const q = event.queryStringParameters;
  const { v: w } = JSON.parse(event.body);
  for (const c of w) if (!/[a-z]/.test(c)) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${w}' FROM t`);
};
exports.breakHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) { if (c === '_') break; if (!/[a-z]/.test(c)) throw new Error('x'); }
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.continueHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) { if (c === q.skip) continue; if (!/[a-z]/.test(c)) throw new Error('x'); }
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.someHandler = async (event) => {
  const q = event.queryStringParameters;
  if (![...q.v].some((c) => /[a-z]/.test(c))) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.quotesAllowedHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) if (!/[a-z' ]/.test(c)) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.listQuoteHandler = async (event) => {
  const q = event.queryStringParameters;
  const OK = ['a', 'b', "'", ' '];
  for (const c of q.v) if (!OK.includes(c)) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.equalHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) if (c !== "'" && c !== ';' && c !== ' ' && !/[a-z]/.test(c)) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.otherHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.w) if (!/[a-z]/.test(c)) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.optionalHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) if (!/[a-z]?/.test(c)) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.sliceHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v.slice(0, 3)) if (!/[a-z]/.test(c)) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.partialBlacklistHandler = async (event) => {
  const q = event.queryStringParameters;
  for (const c of q.v) if (/[;]/.test(c)) throw new Error('x');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${q.v}' FROM t`);
};
exports.secondHandler = async (event) => {
  const { v } = event.queryStringParameters;
  for (let i = 1; i < v.length; i++) if (!/[a-z]/.test(v[i])) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};
exports.firstHandler = async (event) => {
  const { v } = event.queryStringParameters;
  if (!/[a-z]/.test(v[0])) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};
