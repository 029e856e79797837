// The stream of a response is declared as plain text.
exports.handler = awslambda.streamifyResponse(async (event, responseStream) => {
  responseStream.setContentType('text/plain');
  // ok: no-xss
  responseStream.write(`<h1>Hello ${event.queryStringParameters?.name}</h1>`);
  responseStream.end();
});
