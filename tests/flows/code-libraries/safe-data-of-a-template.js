// What a template of Nunjucks shows is no code.
const { render } = require('nunjucks');

exports.show = (req, res) => {
  // ok: no-code-injection
  res.send(render('error.html', req.query));
};
