// What lambda-api encodes itself, and what holds no line break.
const api = require('lambda-api')();

api.get('/report', (req, res) => {
  // ok: no-header-injection
  res.header('Content-Disposition', `attachment; filename="${encodeURIComponent(req.query.name)}.csv"`);
  // ok: no-header-injection
  res.cookie('theme', req.query.theme, { httpOnly: true });
  res.status(200).send('a,b');
});

exports.handler = async (event, context) => api.run(event, context);
