// One branch answers a promise that is rejected: who waits for the other knows what the condition told.
const { Pool } = require('pg');

const pool = new Pool();

const isTable = (name) => (/^[a-z]{1,20}$/.test(name) ? Promise.resolve(true) : Promise.reject(new Error('table')));

function checkColumn(name) {
  return ['id', 'name'].includes(name) ? Promise.resolve() : Promise.reject(new Error('column'));
}

exports.handler = async (event) => {
  const { table, column } = event.queryStringParameters;
  await isTable(table);
  await checkColumn(column);
  // ok: no-sql-injection
  return pool.query(`SELECT ${column} FROM ${table}`);
};
