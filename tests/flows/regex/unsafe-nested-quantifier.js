// Nested repetition on event data.
const SLOW = /^(\w+\s?)+$/;

exports.handler = async (event) => {
  const { title } = JSON.parse(event.body);
  // ruleid: no-regex-injection
  if (!SLOW.test(title)) return { statusCode: 400 };
  return { statusCode: 200 };
};
