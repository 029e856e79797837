// Decoding brings line breaks back.
exports.handler = async (event) => {
  const value = decodeURIComponent(event.queryStringParameters.lang);
  return {
    statusCode: 200,
    // ruleid: no-header-injection
    headers: { 'Set-Cookie': 'lang=' + value },
    body: '',
  };
};
