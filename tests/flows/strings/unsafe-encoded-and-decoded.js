// What is decoded is not what was encoded, or nothing was checked.
const { execSync } = require('node:child_process');
const { readFile } = require('node:fs/promises');

exports.handler = async (event) => {
  const { name, path, word } = event.queryStringParameters;
  // ruleid: no-command-injection
  execSync(`id ${decodeURIComponent(encodeURIComponent(name))}`);
  if (!/^[\w%]+$/.test(word)) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`look ${decodeURIComponent(decodeURIComponent(encodeURIComponent(word)))}`);
  // ruleid: no-path-traversal
  return { statusCode: 200, body: await readFile(`./pages/${decodeURIComponent(encodeURIComponent(path))}`, 'utf8') };
};
