// The address is data in the body, not a header.
exports.handler = async (event) => {
  const url = event.queryStringParameters.url;
  // ok: no-open-redirect
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ Location: url }) };
};
