// Quotes end an attribute and a text of a script; angle brackets open tags.
const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

exports.list = async (event) => {
  const rows = JSON.parse(event.body).items.map((item) => `<li title="${escapeText(item)}">x</li>`);
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    // ruleid: no-xss
    body: '<ul>' + rows.join('') + '</ul>',
  };
};

exports.script = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/html' },
  // ruleid: no-xss
  body: `<script>const name = '${escapeText(event.queryStringParameters.name)}';</script>`,
});

exports.text = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/html' },
  // ruleid: no-xss
  body: `<p>${escapeAttribute(event.queryStringParameters.name)}</p>`,
});

exports.otherQuote = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/html' },
  // ruleid: no-xss
  body: `<input value='${escapeAttribute(event.queryStringParameters.name)}'>`,
});
