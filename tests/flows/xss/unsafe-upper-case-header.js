// The header in another spelling; the body is put together line by line.
exports.handler = async (event) => {
  let page = '<ul>';
  for (const item of JSON.parse(event.body).items) page += '<li>' + item.title + '</li>';
  page += '</ul>';
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    // ruleid: no-xss
    body: page,
  };
};
