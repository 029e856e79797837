// The deployment decides.
exports.handler = async (event) => {
  console.log(event.queryStringParameters?.to);
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: process.env.LOGIN_URL } };
};
