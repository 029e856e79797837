// An argument of its own
import * as exec from '@actions/exec';
export const handler = async (event: { body: string }) => {
  const { msg } = JSON.parse(event.body);
  // ok: no-command-injection
  const out = await exec.getExecOutput('grep', ['-e', msg, '/tmp/log']);
  return { statusCode: 200, body: out.stdout };
};
