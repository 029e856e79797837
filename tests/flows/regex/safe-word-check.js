// Word characters mean nothing in a pattern.
exports.handler = async (event) => {
  const { q } = event.queryStringParameters;
  if (!/^\w+$/.test(q)) return { statusCode: 400 };
  // ok: no-regex-injection
  return { statusCode: 200, body: String(new RegExp(q).test('abc')) };
};
