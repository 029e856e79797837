// execa with shell: true.
import { execa } from 'execa';

export const handler = async (event) => {
  const { title } = JSON.parse(event.body);
  // ruleid: no-command-injection
  const { stdout } = await execa(`banner ${title}`, { shell: true });
  return { statusCode: 200, body: stdout };
};
