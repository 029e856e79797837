// Between tags angle brackets are enough; in an attribute the quote that is around it is.
const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

exports.handler = async (event) => {
  const { name, items } = JSON.parse(event.body);
  const rows = items.map((item) => `<li>${escapeText(item)}</li>`).join('');
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    // ok: no-xss
    body: `<h1>${escapeText(name)}</h1><ul>` + rows + `</ul><input value="${escapeAttribute(name)}">`,
  };
};
