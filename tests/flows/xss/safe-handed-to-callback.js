// What goes to the callback is no page.
exports.handler = (event, context, callback) => {
  const { name } = event.queryStringParameters;
  // ok: no-xss
  callback(null, { statusCode: 200, headers: { 'Content-Type': 'text/plain' }, body: `<h1>Hello ${name}</h1>` });
};
