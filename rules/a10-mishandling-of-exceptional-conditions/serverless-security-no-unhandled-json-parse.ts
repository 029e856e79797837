export const handler = async (event) => {
  // ruleid: serverless-security-no-unhandled-json-parse
  const first = JSON.parse(event.body);
  // ruleid: serverless-security-no-unhandled-json-parse
  const second = JSON.parse(event.body ?? '{}');
  // ruleid: serverless-security-no-unhandled-json-parse
  const third = JSON.parse(event.body || '{}');
  try {
    // ok: serverless-security-no-unhandled-json-parse
    const fourth = JSON.parse(event.body);
  } catch {
    return { statusCode: 400 };
  }
  // ok: serverless-security-no-unhandled-json-parse
  const fifth = JSON.parse(process.env.SETTINGS);
};
export const wrapped = middy(async (event) => {
  // ok: serverless-security-no-unhandled-json-parse
  return JSON.parse(event.body);
});
