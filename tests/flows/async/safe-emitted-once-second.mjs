// `once` answers what is emitted, in order: the second is a number.
import { EventEmitter, once } from 'node:events';
import { execSync } from 'node:child_process';

export const handler = async (event) => {
  const bus = new EventEmitter();
  setImmediate(() => bus.emit('ready', event.queryStringParameters.branch, event.queryStringParameters.branch.length));
  const [branch, length] = await once(bus, 'ready');
  // ok: no-command-injection
  execSync(`git checkout ${length}`);
  return { statusCode: 200 };
};
