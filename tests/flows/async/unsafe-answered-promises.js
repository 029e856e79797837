// One branch answers a promise that is rejected: what comes after waiting for the other is reached.
const { Pool } = require('pg');

const pool = new Pool();

const isTable = (name) => (name.length < 20 ? Promise.resolve(true) : Promise.reject(new Error('table')));

function checkColumn(name) {
  return name.length < 20 ? Promise.resolve() : Promise.reject(new Error('column'));
}

exports.handler = async (event) => {
  const { table, column } = event.queryStringParameters;
  await isTable(table);
  await checkColumn(column);
  // ruleid: no-sql-injection
  return pool.query(`SELECT ${column} FROM ${table}`);
};
