// The name of the host somewhere in the address proves nothing.
exports.handler = async (event) => {
  const url = event.queryStringParameters.url;
  if (!url.includes('example.com')) return { statusCode: 400 };
  // ruleid: no-open-redirect
  return { statusCode: 302, headers: { Location: url } };
};
