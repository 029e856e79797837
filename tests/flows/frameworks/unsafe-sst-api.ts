// SST 2: functions without arguments read the request.
import { exec } from 'node:child_process';
import { ApiHandler, useBody, useHeader, usePathParam, useQueryParams } from 'sst/node/api';

export const handler = ApiHandler(async (event) => {
  const { name } = useQueryParams();
  // ruleid: no-command-injection
  exec(`ls ${name}`);
  // ruleid: no-command-injection
  exec(`ls ${usePathParam('id')}`);
  // ruleid: no-command-injection
  exec(`ls ${useHeader('x-name')} ${useBody()}`);
  // ruleid: no-command-injection
  exec(`ls ${event.rawPath}`);
  return { statusCode: 200 };
});
