export const handler = async (event) => {
  // ruleid: serverless-security-no-swallowed-auth-error
  try {
    await verifier.verify(event.headers.authorization);
  } catch {}
  // ruleid: serverless-security-no-swallowed-auth-error
  try {
    claims = jwt.verify(token, key);
  } catch (error) {}
  // ruleid: serverless-security-no-swallowed-auth-error
  await guard.checkPermission(event).catch(() => {});
  // ok: serverless-security-no-swallowed-auth-error
  try {
    await verifier.verify(event.headers.authorization);
  } catch {
    return { statusCode: 401 };
  }
  // ok: serverless-security-no-swallowed-auth-error
  try {
    cache.warm();
  } catch {}
  // ok: serverless-security-no-swallowed-auth-error
  await metrics.publish().catch(() => {});
};
