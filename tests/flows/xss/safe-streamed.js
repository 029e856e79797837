// What is streamed is no page, or escaped.
const escapeHtml = require('escape-html');

exports.handler = awslambda.streamifyResponse(async (event, responseStream) => {
  const { name } = event.queryStringParameters;
  const page = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200, headers: { 'Content-Type': 'text/html' } });
  // ok: no-xss
  page.write(`<h1>Hello ${escapeHtml(name)}</h1>`);
  page.end();
});

exports.data = awslambda.streamifyResponse(async (event, responseStream) => {
  const answer = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200, headers: { 'Content-Type': 'application/json' } });
  // ok: no-xss
  answer.write(JSON.stringify({ html: `<h1>${event.queryStringParameters.name}</h1>` }));
  answer.end();
});
