// Nobody waits for the promise that is rejected, or the rejection is swallowed.
const { Client } = require('pg');
const db = new Client();
const isWord = (text) => /^[a-z]+$/.test(text);
const check = (text) => {
  if (!isWord(text)) return Promise.reject(new Error('bad'));
  return Promise.resolve(text);
};

exports.goesOn = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  try {
    if (!isWord(v)) await Promise.reject(new Error('bad'));
  } catch (error) {
    console.log(error.message);
  }
  // ruleid: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};

exports.notAwaited = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  check(v);
  // ruleid: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};

exports.swallowed = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  await check(v).catch(() => undefined);
  // ruleid: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};

exports.settled = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  await Promise.allSettled([check(w), check(v)]);
  // ruleid: no-sql-injection
  return db.query(`SELECT '${v}' FROM t`);
};

exports.reason = async (event, context) => {
  const { v, w } = event.queryStringParameters;
  try {
    await Promise.reject(w);
  } catch (error) {
    // ruleid: no-sql-injection
    return db.query(`SELECT '${error}' FROM t`);
  }
};
