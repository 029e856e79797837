// The environment is listed once, in variables of the module, and no function looks at a name of it.
import type { Handler } from 'aws-lambda';

const variables = Object.entries(process.env);
const lines = Object.entries(process.env).map(([name, value]) => `${name}=${value}`);
const shown = Object.entries(process.env).filter(([, value]) => value !== undefined);

export const handler: Handler = async () => {
  // ruleid: no-secret-exposure
  console.log(variables);
  // ruleid: no-secret-exposure
  console.log(lines.join('\n'));
  // ruleid: no-secret-exposure
  for (const [name, value] of shown) console.log(name, value);
};
