// A star is all that is left of the syntax.
exports.handler = async (event) => {
  const glob = event.queryStringParameters.glob.replace(/[^a-z0-9]/g, '');
  // ok: no-regex-injection
  return { statusCode: new RegExp(`^${glob}.*$`).test('abc') ? 200 : 404 };
};
