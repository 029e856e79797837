// execaCommand splits its text at spaces, so options can be added.
import { execaCommand } from 'execa';

export const handler = async (event) => {
  const { file } = event.queryStringParameters;
  // ruleid: no-command-injection
  const { stdout } = await execaCommand(`pandoc ${file}`, { shell: true });
  return { statusCode: 200, body: stdout };
};
