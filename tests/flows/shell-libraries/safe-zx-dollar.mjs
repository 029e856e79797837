// zx quotes what is put into its template.
import { $ } from 'zx';

export const handler = async (event) => {
  const { folder } = event.queryStringParameters;
  // ok: no-command-injection
  const { stdout } = await $`du -sh ${'/mnt/' + folder}`;
  return { statusCode: 200, body: stdout };
};
