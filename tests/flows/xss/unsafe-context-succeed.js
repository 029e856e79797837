// The context of old runtimes takes the answer.
exports.succeeds = (event, context) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  context.succeed({ statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<h1>${name}</h1>` });
};

exports.isDone = (event, context) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  context.done(null, { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<h1>${name}</h1>` });
};
