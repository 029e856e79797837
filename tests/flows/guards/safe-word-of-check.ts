// A word or a number that tells what a check found, of a conditional, a variable, an enum, a function, an object, a table, a list or a loop.
import { exec } from 'node:child_process';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

enum Kind {
  Name = 'name',
  Empty = 'empty',
  Other = 'other',
}

const isName = (text: string): boolean => /^[a-z]+$/.test(text);

function findKind(text: string): Kind {
  if (isName(text)) return Kind.Name;
  return text === '' ? Kind.Empty : Kind.Other;
}

function review(text: string) {
  if (!isName(text)) return { status: 'rejected' } as const;
  return text.length > 3 ? ({ status: 'long' } as const) : ({ status: 'short' } as const);
}

const runNamed = (kind: Kind, name: string): void => {
  // ok: no-command-injection
  if (kind === Kind.Name) exec(`sh jobs/${name}.sh`);
};

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const name = event.body ?? '';
  const verdict = isName(name) ? 'good' : 'bad';
  // ok: no-command-injection
  if (verdict === 'good') exec(`ls ${name}`);
  const isRunning = { good: true, bad: false };
  // ok: no-command-injection
  if (isRunning[verdict]) exec(`ls ${name}`);
  let code = 400;
  if (isName(name)) code = 200;
  // ok: no-command-injection
  if (code === 200) exec(`ls ${name}`);
  // ok: no-command-injection
  if (code < 400) exec(`ls ${name}`);
  switch (findKind(name)) {
    case Kind.Name:
      // ok: no-command-injection
      exec(`ls ${name}`);
      break;
    default:
  }
  runNamed(findKind(name), name);
  const state = isName(name) ? 'valid' : name === '' ? 'empty' : 'invalid';
  // ok: no-command-injection
  if (!['empty', 'invalid'].includes(state)) exec(`ls ${name}`);
  const { status } = review(name);
  // ok: no-command-injection
  if (status !== 'rejected') exec(`ls ${name}`);
  return { statusCode: code };
};

export const batch = async (event: { readonly names: readonly string[] }, _context: unknown): Promise<number> => {
  let outcome = 'done';
  for (const name of event.names) if (!isName(name)) outcome = 'refused';
  if (outcome === 'refused') return 0;
  // ok: no-command-injection
  for (const name of event.names) exec(`ls ${name}`);
  return event.names.length;
};
