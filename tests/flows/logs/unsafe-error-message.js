// A message that is thrown and printed.
exports.handler = async (event) => {
  const { file } = JSON.parse(event.body);
  try {
    throw new Error(`no file ${file}`);
  } catch (error) {
    // ruleid: no-log-injection
    console.error('failed: ' + error.message);
    return { statusCode: 500 };
  }
};
