// Quotes around a value in zx's template end the quoting that zx adds.
import { $ } from 'zx';

export const handler = async (event) => {
  const { folder } = event.queryStringParameters;
  // ruleid: no-command-injection
  const { stdout } = await $`du -sh "/mnt/${folder}" | sort`;
  return { statusCode: 200, body: stdout };
};
