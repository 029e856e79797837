// Quotes end the attribute.
exports.handler = async (event) => {
  const value = event.queryStringParameters.value.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: '<input value="' + value + '">',
  };
};
