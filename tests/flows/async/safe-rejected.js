// A promise that is rejected throws where it is waited for.
const { Client } = require('pg');
const db = new Client();
const isWord = (text) => /^[a-z]+$/.test(text);
const check = (text) => {
  if (!isWord(text)) return Promise.reject(new Error('bad'));
  return Promise.resolve(text);
};

exports.awaited = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  if (!isWord(v)) await Promise.reject(new Error('bad'));
  // ok: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};

exports.returned = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  if (!isWord(v)) return Promise.reject(new Error('bad'));
  // ok: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};

exports.caught = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  try {
    if (!isWord(v)) await Promise.reject(new Error('bad'));
  } catch {
    return { statusCode: 400 };
  }
  // ok: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};

exports.ofFunction = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  await check(v);
  // ok: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};

exports.ofAll = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  await Promise.all([check(w), check(v)]);
  // ok: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};
