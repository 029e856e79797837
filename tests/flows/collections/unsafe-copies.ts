// A copy shares nothing with what it was made of, however it was made.
import { exec } from 'node:child_process';
import { cloneDeep } from 'lodash';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
export const handler = async (event: APIGatewayProxyEventV2) => {
  const x = event.queryStringParameters?.x ?? '';
  const original = { a: x, b: { c: '1' } };
  for (const copy of [structuredClone(original), cloneDeep(original), copyOf(original)]) {
    // ruleid: no-command-injection
    exec(copy.a);
    // ok: no-command-injection
    exec(copy.b.c);
    copy.a = 'x';
    copy.b.c = x;
    // ok: no-command-injection
    exec(copy.a);
    // ruleid: no-command-injection
    exec(copy.b.c);
  }
  // ruleid: no-command-injection
  exec(original.a);
  // ok: no-command-injection
  exec(original.b.c);
  const text = JSON.stringify(original);
  original.a = '2';
  // ruleid: no-command-injection
  exec(JSON.parse(text).a);
  // ok: no-command-injection
  exec(original.a);
};
