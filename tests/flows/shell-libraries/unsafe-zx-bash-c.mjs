// bash -c inside zx's template makes a script of the quoted value.
import { $ } from 'zx';

export const handler = async (event) => {
  const { folder } = event.queryStringParameters;
  // ruleid: no-command-injection
  const { stdout } = await $`bash -c ${'du -sh ' + folder}`;
  return { statusCode: 200, body: stdout };
};
