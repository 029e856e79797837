// what was found to hold no percent sign stays as it is when it is decoded
const { readFile } = require('node:fs/promises');
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const { page, kind, size } = event.queryStringParameters;
  if (!/^[\w-]+$/.test(page)) return { statusCode: 400 };
  // ok: no-path-traversal
  const text = await readFile(`/opt/pages/${decodeURIComponent(page)}`, 'utf8');
  if (!['short', 'long'].includes(kind)) return { statusCode: 400 };
  // ok: no-command-injection
  exec(`render --kind ${decodeURIComponent(kind)}`);
  if (!/^\d{1,4}$/.test(size)) return { statusCode: 400 };
  // ok: no-command-injection
  exec(`render --size ${JSON.parse(size)}`);
  return { statusCode: 200, body: text };
};
