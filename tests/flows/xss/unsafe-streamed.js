// A page is streamed: its type is in the metadata, its text is written.
exports.handler = awslambda.streamifyResponse(async (event, responseStream) => {
  const { name } = event.queryStringParameters;
  const page = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200, headers: { 'Content-Type': 'text/html' } });
  page.write('<html><body>');
  // ruleid: no-xss
  page.write(`<h1>Hello ${name}</h1>`);
  // ruleid: no-xss
  page.end(`Bye ${name}</body></html>`);
});
