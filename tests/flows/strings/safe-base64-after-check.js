// The decoded text is checked before it is used.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const encoded = event.queryStringParameters.file;
  const file = Buffer.from(encoded, 'base64').toString();
  if (!/^[A-Za-z0-9]+$/.test(file)) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  const head = execSync(`head -n 5 /mnt/share/${file}`);
  return { statusCode: 200, body: head.toString() };
};
