// The stream of a response is declared as a page itself.
exports.handler = awslambda.streamifyResponse(async (event, responseStream) => {
  responseStream.setContentType('text/html');
  // ruleid: no-xss
  responseStream.write(`<h1>Hello ${event.queryStringParameters?.name}</h1>`);
  responseStream.end();
});
