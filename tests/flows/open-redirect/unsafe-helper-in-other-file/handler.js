// The response is made in another file; the address leaves the handler in the call.
const { redirect } = require('./respond');

exports.handler = async (event) => {
  const { returnTo } = event.queryStringParameters;
  // ruleid: no-open-redirect
  return redirect(returnTo);
};
