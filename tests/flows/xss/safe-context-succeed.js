// The context of old runtimes takes an answer that is no page, and errors.
exports.succeeds = (event, context) => {
  const { name } = event.queryStringParameters;
  // ok: no-xss
  context.succeed({ statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name }) });
};

exports.isDone = (event, context) => {
  const { name } = event.queryStringParameters;
  // ok: no-xss
  context.done(new Error(`<h1>${name}</h1>`), { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<h1>Welcome</h1>' });
};
