// EJS takes options that become code from the data, when it is given no others.
const { render } = require('ejs');

const template = '<p><%= message %></p>';

exports.show = (req, res) => {
  // ruleid: no-code-injection
  res.send(render(template, req.query));
};
