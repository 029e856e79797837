// The environment is listed once, in variables of the module, and its names are looked at there or where it is used.
import type { Handler } from 'aws-lambda';

const variables = Object.entries(process.env);
const names = Object.keys(process.env);
const shown = Object.entries(process.env).filter(([name]) => name.startsWith('AWS_LAMBDA_'));

export const handler: Handler = async () => {
  // ok: no-secret-exposure
  console.log(variables.map(([name, value]) => (/key|secret|token|password/iu.test(name) ? name : `${name}=${value}`)));
  // ok: no-secret-exposure
  console.log(names.join('\n'));
  // ok: no-secret-exposure
  for (const [name, value] of shown) console.log(name, value);
};
