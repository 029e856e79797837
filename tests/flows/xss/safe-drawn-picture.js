// A picture that a library draws of a text has no markup of the sender.
const QRCode = require('qrcode');
const { makeBadge } = require('badge-maker');

const headers = { 'content-type': 'image/svg+xml' };

exports.code = async (event) => {
  const svg = await QRCode.toString(event.queryStringParameters.text, { type: 'svg' });
  // ok: no-xss
  return { statusCode: 200, headers, body: svg };
};

exports.badge = async (event) => {
  const { label, message } = event.queryStringParameters;
  // ok: no-xss
  return { statusCode: 200, headers, body: makeBadge({ label, message, color: 'green' }) };
};
