// The template of execa hands each value over as one argument.
import { $ } from 'execa';

export const handler = async (event) => {
  const { title } = JSON.parse(event.body);
  // ok: no-command-injection
  const { stdout } = await $`banner title:${title}`;
  return { statusCode: 200, body: stdout };
};
