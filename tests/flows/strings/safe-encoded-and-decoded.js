// What is encoded and decoded again is the text that was checked.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const { name, path } = event.queryStringParameters;
  const { word } = JSON.parse(event.body);
  if (!/^\w+$/.test(name) || !/^[a-z]+$/.test(path) || !/^\w+$/.test(word)) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`id ${decodeURIComponent(encodeURIComponent(name))}`);
  // ok: no-command-injection
  execSync(`ls ${decodeURI(encodeURI(path))}`);
  const encoded = encodeURIComponent(word);
  // ok: no-command-injection
  execSync(`look ${unescape(encoded)}`);
  return { statusCode: 200 };
};
