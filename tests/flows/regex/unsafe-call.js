// Called without new, in a template.
exports.handler = async (event) => {
  const { term } = JSON.parse(event.body);
  // ruleid: no-regex-injection
  const pattern = RegExp(`^${term}`);
  return { statusCode: 200, body: String(pattern.test('abc')) };
};
