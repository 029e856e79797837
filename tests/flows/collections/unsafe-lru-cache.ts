// What an LRU cache keeps under a key is read again.
import { LRUCache } from 'lru-cache';
import { execSync } from 'node:child_process';
const cache = new LRUCache<string, any>({ max: 100 });
export const handler = async (event: any) => {
  const body = JSON.parse(event.body);
  cache.set('last', { cmd: body.cmd, n: Number(body.n) });
  // ruleid: no-command-injection
  execSync(`run ${cache.get('last').cmd}`);
  return { statusCode: 200 };
};
