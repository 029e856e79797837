// The value stands outside of the quotes in zx's template.
import { $ } from 'zx';

export const handler = async (event) => {
  const { folder } = event.queryStringParameters;
  // ok: no-command-injection
  const { stdout } = await $`du -sh "/mnt/"${folder} | sort`;
  return { statusCode: 200, body: stdout };
};
