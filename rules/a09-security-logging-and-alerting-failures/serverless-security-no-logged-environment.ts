export const handler = async (event) => {
  // ruleid: serverless-security-no-logged-environment
  console.log(process.env);
  // ruleid: serverless-security-no-logged-environment
  logger.debug('environment', JSON.stringify(process.env));
  // ruleid: serverless-security-no-logged-environment
  logger.info('start', { env: process.env });
  // ok: serverless-security-no-logged-environment
  console.log(process.env.AWS_REGION);
  // ok: serverless-security-no-logged-environment
  logger.info('start', { stage: process.env.STAGE });
  // ok: serverless-security-no-logged-environment
  const settings = parse(process.env);
  // ruleid: serverless-security-no-logged-environment
  return { statusCode: 200, body: JSON.stringify(process.env) };
};
