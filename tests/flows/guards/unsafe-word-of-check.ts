// The word of the other outcome, of one of several that are left, of another value, or of the last element only.
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

const runOthers = (kind: Kind, name: string): void => {
  // ruleid: no-command-injection
  if (kind === Kind.Other) exec(`sh jobs/${name}.sh`);
};

const runNamed = (kind: Kind, name: string): void => {
  // ruleid: no-command-injection
  if (kind === Kind.Name) exec(`sh tasks/${name}.sh`);
};

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const name = event.body ?? '';
  const verdict = isName(name) ? 'good' : 'bad';
  // ruleid: no-command-injection
  if (verdict === 'bad') exec(`ls ${name}`);
  const isRunning = { good: false, bad: true };
  // ruleid: no-command-injection
  if (isRunning[verdict]) exec(`ls ${name}`);
  let code = 400;
  if (isName(name)) code = 200;
  // ruleid: no-command-injection
  if (code >= 400) exec(`ls ${name}`);
  switch (findKind(name)) {
    case Kind.Other:
      // ruleid: no-command-injection
      exec(`ls ${name}`);
      break;
    default:
  }
  runOthers(findKind(name), name);
  runNamed(findKind(name), event.rawQueryString);
  const state = isName(name) ? 'valid' : name === '' ? 'empty' : 'invalid';
  // ruleid: no-command-injection
  if (!['empty'].includes(state)) exec(`ls ${name}`);
  return { statusCode: code };
};

export const batch = async (event: { readonly names: readonly string[] }, _context: unknown): Promise<number> => {
  let outcome = 'refused';
  for (const name of event.names) outcome = isName(name) ? 'done' : 'refused';
  if (outcome === 'refused') return 0;
  // ruleid: no-command-injection
  for (const name of event.names) exec(`ls ${name}`);
  return event.names.length;
};
