// No content type, but evidently a page.
exports.handler = async (event) => {
  const q = event.queryStringParameters.q;
  return {
    statusCode: 200,
    // ruleid: no-xss
    body: '<html><body>No results for ' + q + '</body></html>',
  };
};
