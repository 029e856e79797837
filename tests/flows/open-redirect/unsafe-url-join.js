// What is joined first, or behind nothing but a scheme, is the server.
const urlJoin = require('url-join');

exports.back = (req, res) => {
  // ruleid: no-open-redirect
  res.redirect(urlJoin(req.query.site, 'start'));
};

exports.host = (req, res) => {
  // ruleid: no-open-redirect
  res.redirect(urlJoin('https://', req.query.host, 'start'));
};
