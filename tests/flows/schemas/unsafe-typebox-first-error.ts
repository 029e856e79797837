// The first error is only told.
import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { execSync } from 'node:child_process';

const check = TypeCompiler.Compile(Type.Object({ name: Type.String({ pattern: '^\\w+$' }) }));

export const handler = async (event: { body: string }) => {
  const input = JSON.parse(event.body) as { name: string };
  const first = check.Errors(input).First();
  if (first) console.warn(first.message);
  // ruleid: no-command-injection
  execSync(`logger ${input.name}`);
  return { statusCode: 200 };
};
