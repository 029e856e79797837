// Masks and digests hide a secret; encodings do not.
const crypto = require('crypto');
function mask(value) {
  return '*'.repeat(value.length - 4) + value.slice(-4);
}
const redact = (s) => s.replace(/./g, '*');
const partial = (s) => s.replace(/.(?=.{4})/g, '*');
const tail = (s) => '...' + s.substring(s.length - 4);
exports.handler = async (event) => {
  const { password, apiKey } = JSON.parse(event.body);
  // ok: no-secret-exposure
  console.log(mask(apiKey), redact(password), partial(apiKey), tail(apiKey));
  // ok: no-secret-exposure
  console.log(crypto.createHash('sha256').update(password).digest('hex'));
  // ok: no-secret-exposure
  console.log(JSON.stringify({ password, user: 1 }, (k, v) => (k === 'password' ? '[REDACTED]' : v)));
  // ok: no-secret-exposure
  console.log({ ...JSON.parse(event.body), password: '[REDACTED]', apiKey: '[REDACTED]' });
  const { password: _omit, ...rest } = JSON.parse(event.body);
  // ok: no-secret-exposure
  console.log(rest);
  // ruleid: no-secret-exposure
  console.log(Buffer.from(password).toString('base64'));
  // ruleid: no-secret-exposure
  console.log(password.slice(0, 20), password.trim());
  // ruleid: no-secret-exposure
  console.log(Buffer.from(password).toString('hex'));
  return { statusCode: 200 };
};
