// With the flag m the pattern matches one line of several.
exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  if (!/^[a-z]+$/m.test(name)) return { statusCode: 400, body: '' };
  // ruleid: no-header-injection
  return { statusCode: 200, headers: { 'x-name': name }, body: '' };
};
