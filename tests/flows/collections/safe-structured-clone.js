// A deep copy of the constant options.
const { execSync } = require('node:child_process');
const OPTIONS = { format: 'png', size: 200 };

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const options = structuredClone({ ...OPTIONS });
  // ok: no-command-injection
  execSync(`convert /tmp/in.svg -resize 200x200 /tmp/out.${options.format}`);
  return { statusCode: 200, body: body.title };
};
