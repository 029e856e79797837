// A command is put together
import * as exec from '@actions/exec';
export const handler = async (event: { body: string }) => {
  const { ref } = JSON.parse(event.body);
  // ruleid: no-command-injection
  await exec.exec(`git checkout ${ref}`);
  // ruleid: no-command-injection
  const out = await exec.getExecOutput(`git log ${ref}`);
  return { statusCode: 200, body: out.stdout };
};
