// A digest of configuration that is no secret is compared.
const { createHash } = require('node:crypto');
const stage = (n) => process.env[n];
exports.handler = async (event) => {
  const key = createHash('sha256').update(stage(event.stageVariables.n)).digest('hex');
  const other = createHash('sha256').update(JSON.stringify(process.env)).digest('hex');
  // ok: no-timing-unsafe-compare
  if (`/x/${key}/${event.rawPath}` === `/x/${other}/${event.rawPath}`) return { statusCode: 304 };
  return { statusCode: 200 };
};
