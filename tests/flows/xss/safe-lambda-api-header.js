// lambda-api: the header says text, the answer is returned
const api = require('lambda-api')();

api.get('/hello', async (req, res) => {
  res.header('content-type', 'text/plain');
  // ok: no-xss
  return `Hello ${req.query.name}`;
});
exports.handler = async (event, context) => api.run(event, context);
