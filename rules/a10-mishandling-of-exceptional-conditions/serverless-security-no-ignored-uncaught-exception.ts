// ruleid: serverless-security-no-ignored-uncaught-exception
process.on('uncaughtException', () => {});
// ruleid: serverless-security-no-ignored-uncaught-exception
process.on('unhandledRejection', (reason) => {});
// ruleid: serverless-security-no-ignored-uncaught-exception
process.on('uncaughtException', function () {});
// ok: serverless-security-no-ignored-uncaught-exception
process.on('uncaughtException', (error) => {
  console.error(error);
  throw error;
});
// ok: serverless-security-no-ignored-uncaught-exception
process.on('unhandledRejection', (reason) => logger.error(reason));
// ok: serverless-security-no-ignored-uncaught-exception
process.on('SIGTERM', () => {});
