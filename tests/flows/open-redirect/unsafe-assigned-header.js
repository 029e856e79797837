// The header is set after the response was made.
exports.handler = async (event) => {
  const response = { statusCode: 302, headers: {} };
  // ruleid: no-open-redirect
  response.headers.Location = JSON.parse(event.body).redirectUrl;
  return response;
};
