exports.handler = async (event) => {
  // ruleid: serverless-security-no-process-exit
  if (!event.body) process.exit(1);
};
export const second = async (event) => {
  // ruleid: serverless-security-no-process-exit
  process.exit();
};
process.on('unhandledRejection', () => {
  // ruleid: serverless-security-no-process-exit
  process.exit(1);
});
// ok: serverless-security-no-process-exit
if (require.main === module) process.exit(0);
exports.third = async (event) => {
  // ok: serverless-security-no-process-exit
  process.exitCode = 1;
  // ok: serverless-security-no-process-exit
  throw new Error('no body');
};
