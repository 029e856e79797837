// A package that is not known makes markup of what it is given, or takes a part of it.
const { getMarkup, loadParts } = require('@acme/pages');

exports.show = async (req, res) => {
  const page = await getMarkup(req.query.title);
  // ruleid: no-xss
  res.send(page);
};

exports.parts = async (req, res) => {
  const parts = await loadParts(req.query);
  // ruleid: no-xss
  res.send(`<h1>${parts.title}</h1>`);
};
