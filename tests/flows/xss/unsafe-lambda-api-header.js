// lambda-api: the header says html, the answer is returned
const api = require('lambda-api')();

api.get('/hello', async (req, res) => {
  res.header('content-type', 'text/html');
  // ruleid: no-xss
  return `<h1>Hello ${req.query.name}</h1>`;
});
exports.handler = async (event, context) => api.run(event, context);
