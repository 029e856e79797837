// The page goes to the callback, behind the error.
exports.handler = (event, context, callback) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  callback(null, { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<h1>Hello ${name}</h1>` });
};
