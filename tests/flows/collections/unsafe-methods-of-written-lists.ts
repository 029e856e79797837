// What methods give of a list whose elements are written out has its elements in order.
import { exec } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const x = event.queryStringParameters?.x ?? '';
  const list = ['1', x, '2'];
  // ruleid: no-command-injection
  exec(list.at(-2)!);
  // ok: no-command-injection
  exec(list.at(-1)!);
  // ruleid: no-command-injection
  exec(list.slice(1)[0]);
  // ok: no-command-injection
  exec(list.slice(1)[1]);
  // ruleid: no-command-injection
  exec(['0'].concat(list, 'z')[2]);
  // ok: no-command-injection
  exec(['0'].concat(list, 'z')[4]);
  // ruleid: no-command-injection
  exec(['a', 'b'].with(0, x)[0]);
  // ok: no-command-injection
  exec(list.with(1, 'c')[1]);
  // ruleid: no-command-injection
  exec([['1'], [x]].flat()[1]);
  // ok: no-command-injection
  exec([['1'], [x]].flat()[0]);
  const [first, second] = await Promise.allSettled([Promise.resolve(x), Promise.resolve('1')]);
  // ruleid: no-command-injection
  if (first.status === 'fulfilled') exec(first.value);
  // ok: no-command-injection
  if (second.status === 'fulfilled') exec(second.value);
  // ruleid: no-command-injection
  exec(event.body!.split(' ').slice(1)[0]);
};
