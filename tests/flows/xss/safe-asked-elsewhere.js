// A package that is not known is asked for what it keeps.
const { getJsonObject } = require('@acme/object-store');

exports.show = async (req, res) => {
  const workflow = await getJsonObject(process.env.BUCKET, `workflows/${req.params.name}.json`);
  // ok: no-xss
  res.send(workflow);
};
