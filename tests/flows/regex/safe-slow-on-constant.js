// A slow expression on text of the program.
const ok = /^(\w+\s?)+$/.test('just a few words');

exports.handler = async () => {
  // ok: no-regex-injection
  return { statusCode: ok ? 200 : 500 };
};
