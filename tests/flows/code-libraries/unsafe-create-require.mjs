// createRequire makes a require that loads the module that was named.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const NAMES = ['invoice', 'receipt'];

export const handler = async (event) => {
  const { template } = JSON.parse(event.body);
  if (NAMES.length === 0) return { statusCode: 500, body: '' };
  // ruleid: no-code-injection
  const render = require(`./templates/${template}.cjs`);
  return { statusCode: 200, body: render() };
};
