// A secret goes through callbacks, lists and templates.
const entries = [
  ['stage', process.env.STAGE],
  ['token', process.env.GITHUB_TOKEN],
];
exports.handler = async () => {
  // ruleid: no-secret-exposure
  console.log(entries.map(([name, value]) => `${name}: ${value}`).join(', '));
  const send = (text) => {
    // ruleid: no-secret-exposure
    process.stdout.write(text);
  };
  const header = ['Bearer', process.env.GITHUB_TOKEN].join(' ');
  send(header);
};
