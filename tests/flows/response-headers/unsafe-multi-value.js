// Headers with several values.
exports.handler = async (event) => {
  const { tag } = JSON.parse(event.body);
  return {
    statusCode: 200,
    // ruleid: no-header-injection
    multiValueHeaders: { 'x-tags': [tag] },
    body: '',
  };
};
