// what holds percent signs, or gets them, or is decoded in another way
const { readFile } = require('node:fs/promises');

exports.handler = async (event) => {
  const { page, code, name, part } = event.queryStringParameters;
  if (!/^[\w%-]+$/.test(page)) return { statusCode: 400 };
  // ruleid: no-path-traversal
  await readFile(`/opt/pages/${decodeURIComponent(page)}`, 'utf8');
  if (!/^\w+$/.test(code)) return { statusCode: 400 };
  // ruleid: no-path-traversal
  await readFile(`/opt/pages/${decodeURIComponent(`%${code}`)}`, 'utf8');
  if (!/^\w+$/.test(name)) return { statusCode: 400 };
  // ruleid: no-path-traversal
  await readFile(`/opt/pages/${Buffer.from(name, 'base64')}`, 'utf8');
  if (part.includes('..') || part.includes('/')) return { statusCode: 400 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: await readFile(`/opt/pages/${decodeURIComponent(part)}`, 'utf8') };
};
