// Alternatives joined from a list.
exports.handler = async (event) => {
  const words = JSON.parse(event.body).words;
  // ruleid: no-regex-injection
  const pattern = new RegExp('(' + words.join('|') + ')');
  return { statusCode: 200, body: String(pattern.test('abc')) };
};
