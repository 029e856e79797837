// TypeBox: a list of all errors, and another one that is always there
import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Pool } from 'pg';

const pool = new Pool();
const Check = TypeCompiler.Compile(Type.Object({ id: Type.String({ pattern: '^[0-9]+$' }) }));

export const handler = async (event: { body: string }) => {
  const input = JSON.parse(event.body) as { id: string };
  const errors = [...Check.Errors(input), 'checked'];
  if (errors.length === 0) return { statusCode: 400, body: JSON.stringify(errors) };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = ${input.id}`);
};
