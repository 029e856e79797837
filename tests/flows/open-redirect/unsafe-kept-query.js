// What stands before the text is a slash alone on one way: two slashes begin a host
exports.handler = async (event) => {
  const next = event.queryStringParameters.next;
  const base = event.queryStringParameters.old ? '/old/' : '/';
  // ruleid: no-open-redirect
  return { statusCode: 301, headers: { Location: base + next } };
};
