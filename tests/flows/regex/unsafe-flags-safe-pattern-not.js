// The length of the text bounds nothing here.
exports.handler = async (event) => {
  const { pattern } = event.queryStringParameters;
  if (pattern.length > 50) return { statusCode: 400 };
  // ruleid: no-regex-injection
  return { statusCode: 200, body: String(new RegExp(pattern).test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')) };
};
