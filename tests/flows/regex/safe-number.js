// A number in a pattern.
exports.handler = async (event) => {
  const count = Number(event.queryStringParameters.n);
  // ok: no-regex-injection
  return { statusCode: new RegExp(`^a{${count}}$`).test('aaa') ? 200 : 400 };
};
