// No first error, no error.
import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';
import { execSync } from 'node:child_process';

const schema = Type.Object({ name: Type.String({ pattern: '^\\w+$' }) });
const check = TypeCompiler.Compile(schema);

export const handler = async (event: { body: string }) => {
  const input = JSON.parse(event.body) as { name: string };
  const first = check.Errors(input).First();
  if (first) return { statusCode: 400, body: first.message };
  // ok: no-command-injection
  execSync(`logger ${input.name}`);
  const other = JSON.parse(event.body) as { name: string };
  if (Value.Errors(schema, other).First() !== undefined) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`logger ${other.name}`);
  return { statusCode: 200 };
};
