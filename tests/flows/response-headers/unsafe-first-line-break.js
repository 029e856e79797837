// Only the first line break is taken out.
exports.handler = async (event) => {
  const name = event.queryStringParameters.name.replace('\n', '');
  // ruleid: no-header-injection
  return { statusCode: 200, headers: { 'x-name': name }, body: '' };
};
