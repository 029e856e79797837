export const authorizer = async (event) => {
  // ruleid: serverless-security-no-fail-open
  try {
    await verifier.verify(event.identitySource[0]);
    return { isAuthorized: true };
  } catch {
    return { isAuthorized: true };
  }
};
const isAllowed = (token) => {
  // ruleid: serverless-security-no-fail-open
  try {
    return jwt.verify(token, key);
  } catch (error) {
    console.error(error);
    return true;
  }
};
app.use((req, res, next) => {
  // ruleid: serverless-security-no-fail-open
  try {
    sessions.authenticate(req);
    next();
  } catch {
    next();
  }
});
export const strict = async (event) => {
  // ok: serverless-security-no-fail-open
  try {
    await verifier.verify(event.identitySource[0]);
    return { isAuthorized: true };
  } catch {
    return { isAuthorized: false };
  }
};
app.use((req, res, next) => {
  // ok: serverless-security-no-fail-open
  try {
    sessions.authenticate(req);
    next();
  } catch (error) {
    next(error);
  }
});
const warm = () => {
  // ok: serverless-security-no-fail-open
  try {
    cache.load();
    return true;
  } catch {
    return true;
  }
};
