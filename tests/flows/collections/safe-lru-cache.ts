// The other part of what an LRU cache keeps is a number.
import { LRUCache } from 'lru-cache';
import { execSync } from 'node:child_process';
const cache = new LRUCache<string, any>({ max: 100 });
export const handler = async (event: any) => {
  const body = JSON.parse(event.body);
  cache.set('last', { cmd: body.cmd, n: Number(body.n) });
  // ok: no-command-injection
  execSync(`run ${cache.get('last').n}`);
  return { statusCode: 200 };
};
