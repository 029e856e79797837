// lambda-api writes headers into the answer as they are.
const api = require('lambda-api')();

api.get('/report', (req, res) => {
  // ruleid: no-header-injection
  res.header('Content-Disposition', `attachment; filename="${req.query.name}.csv"`);
  res.status(200).send('a,b');
});
api.get('/file', (req, res) => {
  // ruleid: no-header-injection
  res.attachment(req.query.name).send('a,b');
});

exports.handler = async (event, context) => api.run(event, context);
