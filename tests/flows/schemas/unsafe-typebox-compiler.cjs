// TypeBox: any text
const { Pool } = require('pg');
const { Type } = require('@sinclair/typebox');
const { TypeCompiler } = require('@sinclair/typebox/compiler');

const pool = new Pool();

const check = TypeCompiler.Compile(Type.Object({ id: Type.String() }));

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  if (!check.Check(body)) throw new Error('Bad request');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200 };
};
