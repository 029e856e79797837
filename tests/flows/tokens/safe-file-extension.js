// A text with dots that is no token, and a part of it in base64.
exports.handler = async (event) => {
  const [name, extension] = event.pathParameters.file.split('.');
  // ok: no-unverified-token
  const content = Buffer.from(event.body, 'base64').toString('utf8');
  return { statusCode: 200, body: JSON.stringify({ name, extension, size: content.length }) };
};
