// A default export passes through `export { default } from`.
import { runReport } from './reports/index.mjs';

export const handler = async (event) => {
  // ruleid: no-command-injection
  const lines = runReport(event.queryStringParameters.name);
  return { statusCode: 200, body: lines };
};
