// What is joined behind the address of the site cannot change the server.
const urlJoin = require('url-join');

exports.back = (req, res) => {
  // ok: no-open-redirect
  res.redirect(urlJoin(process.env.SITE_URL, req.query.state || ''));
};
