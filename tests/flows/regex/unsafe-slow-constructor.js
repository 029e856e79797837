// The slow expression is written as a text.
const pattern = new RegExp('^(([a-z])+.)+$');

exports.handler = async (event) => {
  for (const { s3 } of event.Records) {
    // ruleid: no-regex-injection
    if (!pattern.test(s3.object.key)) throw new Error('bad key');
  }
};
