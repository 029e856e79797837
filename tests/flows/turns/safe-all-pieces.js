// All pieces of the text are looked at, each as a whole.
const { Client } = require('pg');
const db = new Client();

exports.everyHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('_').every((part) => /^[a-z]+$/.test(part))) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.someHandler = async (event) => {
  const text = event.queryStringParameters.v;
  const parts = text.split('_');
  if (parts.some((part) => !/^[a-z]+$/.test(part))) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.loopHandler = async (event) => {
  const text = event.queryStringParameters.v;
  for (const part of text.split('_')) if (!/^[a-z]+$/.test(part)) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.separatorsHandler = async (event) => {
  const text = event.queryStringParameters.v;
  const isWord = (part) => /^(?:[a-z]+|\d+)$/.test(part);
  if (!text.split(/[_\d]/).every(isWord)) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.wordsHandler = async (event) => {
  const text = event.queryStringParameters.v;
  const known = new Set(['first', 'last']);
  if (!text.split('_').every((part) => known.has(part))) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.listedHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('_').every((part) => ['first', 'last'].includes(part))) throw new Error('bad');
  // ok: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};
