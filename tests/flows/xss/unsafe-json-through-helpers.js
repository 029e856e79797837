// The function puts quotes around the JSON
const escapeForScript = (json) => json.replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
const layout = ({ title, state }) => `<title>${title}</title><script>window.state = "${state}";</script>`;

exports.handler = async (event) => {
  const state = escapeForScript(JSON.stringify({ category: event.queryStringParameters.category }));
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: layout({ title: 'Catalogue', state }),
  };
};
