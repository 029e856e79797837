// execa gets a constant program and an argument with a constant beginning.
import { execa } from 'execa';

export const handler = async (event) => {
  const { file } = event.queryStringParameters;
  // ok: no-command-injection
  const { stdout } = await execa('pandoc', [`/mnt/docs/${file}`]);
  return { statusCode: 200, body: stdout };
};
