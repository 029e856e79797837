// The batch function answers the lengths of the keys.
const DataLoader = require('dataloader');
const { execSync } = require('child_process');
const loader = new DataLoader((keys) => Promise.resolve(keys.map((key) => key.length)));
exports.handler = async (event) => {
  const name = await loader.load(event.queryStringParameters.name);
  // ok: no-command-injection
  execSync(`id ${name}`);
  return { statusCode: 200 };
};
