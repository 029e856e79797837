// Some pieces of the text are looked at, or not the whole of each, or the separator is what does harm.
const { Client } = require('pg');
const db = new Client();

exports.slicedHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('_').slice(1).every((part) => /^[a-z]+$/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.restHandler = async (event) => {
  const text = event.queryStringParameters.v;
  const [, ...rest] = text.split('_');
  if (!rest.every((part) => /^[a-z]+$/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.limitedHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('_', 2).every((part) => /^[a-z]+$/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.separatorHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split(';').every((part) => /^[a-z]+$/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.separatorsHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split(/[;_]/).every((part) => /^[a-z]+$/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.beginHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('_').every((part) => /^[a-z]+/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.alternativeHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('_').every((part) => /^[a-z]+$|;/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.someHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('_').some((part) => /^[a-z]+$/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.trimmedHandler = async (event) => {
  const text = event.queryStringParameters.v;
  if (!text.split('_').map((part) => part.slice(0, 1)).every((part) => /^[a-z]$/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.takenHandler = async (event) => {
  const text = event.queryStringParameters.v;
  const parts = text.split('_');
  parts.pop();
  if (!parts.every((part) => /^[a-z]+$/.test(part))) throw new Error('bad');
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};

exports.leftHandler = async (event) => {
  const text = event.queryStringParameters.v;
  for (const part of text.split('_')) {
    if (part === 'end') break;
    if (!/^[a-z]+$/.test(part)) throw new Error('bad');
  }
  // ruleid: no-sql-injection
  return db.query(`SELECT ${text} FROM t`);
};
