// Trimming leaves line breaks inside.
exports.handler = async (event) => {
  const name = event.queryStringParameters.name.trim().toLowerCase();
  // ruleid: no-header-injection
  return { statusCode: 200, headers: { 'x-name': name }, body: '' };
};
