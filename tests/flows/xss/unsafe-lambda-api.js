// lambda-api: what is sent with the type of a page is one.
const api = require('lambda-api')();

api.get('/type', (req, res) => {
  // ruleid: no-xss
  res.type('text/html').send(`<p>${req.query.name}</p>`);
});
api.get('/short', (req, res) => {
  res.status(200).type('html');
  // ruleid: no-xss
  res.send(`Hello ${req.query.name}`);
});
api.get('/header', (req, res) => {
  // ruleid: no-xss
  res.header('Content-Type', 'text/html').send(`<p>${req.query.name}</p>`);
});

exports.handler = async (event, context) => api.run(event, context);
