// With `shell: true` execa's template puts values into a shell's text as they are.
import { $ } from 'execa';

const run = $({ shell: true, cwd: '/mnt' });

export const handler = async (event) => {
  // ruleid: no-command-injection
  const { stdout } = await run`cat ${event.queryStringParameters.file} | wc -l`;
  return { statusCode: 200, body: stdout };
};
