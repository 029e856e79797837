// A default export passes through `export { default } from` and uses the length only.
import { runReport } from './reports/index.mjs';

export const handler = async (event) => {
  // ok: no-command-injection
  const lines = runReport(event.queryStringParameters.name);
  return { statusCode: 200, body: lines };
};
