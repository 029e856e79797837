// The same functions are given JSON in one place and a text in another: a text is code in a script
const escapeForScript = (text) => text.replace(/</g, '\\u003c');
const layout = (state) => `<script>window.state = ${state};</script>`;

exports.handler = async (event) => {
  const { category, mode } = event.queryStringParameters;
  const json = layout(escapeForScript(JSON.stringify({ category })));
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: json + layout(escapeForScript(mode)),
  };
};
