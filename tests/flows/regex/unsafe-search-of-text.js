// A text is searched for an expression of the sender
exports.handler = async (event) => {
  const { q, text } = event.queryStringParameters;
  // ruleid: no-regex-injection
  return { statusCode: 200, body: String(text.search(q)) };
};
