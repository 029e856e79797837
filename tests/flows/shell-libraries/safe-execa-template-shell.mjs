// Without a shell execa's template makes one argument of each value.
import { $ } from 'execa';

const run = $({ cwd: '/mnt' });

export const handler = async (event) => {
  // ok: no-command-injection
  const { stdout } = await run`wc -l ${event.queryStringParameters.file}`;
  return { statusCode: 200, body: stdout };
};
