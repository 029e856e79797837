// lambda-api answers JSON unless it is told otherwise.
const api = require('lambda-api')();

api.get('/default', (req, res) => {
  // ok: no-xss
  res.send(`<p>${req.query.name}</p>`);
});
api.get('/plain', (req, res) => {
  // ok: no-xss
  res.type('text/plain').send(`<p>${req.query.name}</p>`);
});
api.get('/page', (req, res) => {
  // ok: no-xss
  res.type('html').send('<p>Hello</p>');
});

exports.handler = async (event, context) => api.run(event, context);
