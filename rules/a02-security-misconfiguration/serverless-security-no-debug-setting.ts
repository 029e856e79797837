export const handler = async (event) => {
  // ruleid: serverless-security-no-debug-setting
  debugger;
  // ok: serverless-security-no-debug-setting
  return event.id;
};
// ruleid: serverless-security-no-debug-setting
process.env.DEBUG = '*';
// ruleid: serverless-security-no-debug-setting
middy(work).use(injectLambdaContext(logger, { logEvent: true }));
// ok: serverless-security-no-debug-setting
middy(work).use(injectLambdaContext(logger, { logEvent: false }));
// ok: serverless-security-no-debug-setting
const isDebug = process.env.DEBUG === '1';
