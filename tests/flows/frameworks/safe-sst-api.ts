// SST 2: the same, checked, or chosen by the program.
import { exec, execFile } from 'node:child_process';
import { ApiHandler, useBody, usePathParam, useQueryParam } from 'sst/node/api';

export const handler = ApiHandler(async (event) => {
  const name = useQueryParam('name') ?? '';
  if (!/^[a-z]+$/.test(name)) return { statusCode: 400 };
  // ok: no-command-injection
  exec(`ls ${name}`);
  if (!['one', 'two'].includes(usePathParam('id') ?? '')) return { statusCode: 404 };
  // ok: no-command-injection
  exec(`ls ${usePathParam('id')}`);
  // ok: no-command-injection
  execFile('cat', ['--', String(JSON.parse(useBody() ?? '{}').file)]);
  // ok: no-command-injection
  exec(`echo ${event.requestContext.requestId}`);
  return { statusCode: 200 };
});
