// `search` compiles a text.
exports.handler = async (event) => {
  // ruleid: no-regex-injection
  return { statusCode: 200, body: String('abc'.search(event.queryStringParameters.s)) };
};
