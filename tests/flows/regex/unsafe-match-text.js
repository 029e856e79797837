// `match` compiles a text.
exports.handler = async (event) => {
  // ruleid: no-regex-injection
  const found = 'some long text'.match(event.queryStringParameters.find);
  return { statusCode: 200, body: String(found !== null) };
};
