let user;
let current;
let client;

export const handler = async (event) => {
  // ruleid: serverless-security-no-request-in-module-scope
  user = event.requestContext.authorizer.claims;
  // ruleid: serverless-security-no-request-in-module-scope
  current = event;
  // ok: serverless-security-no-request-in-module-scope
  client = client ?? new Client();
  // ok: serverless-security-no-request-in-module-scope
  const body = event.body;
  let token;
  // ok: serverless-security-no-request-in-module-scope
  token = event.headers.authorization;
};
exports.second = async (event) => {
  // ruleid: serverless-security-no-request-in-module-scope
  user = JSON.parse(event.body).user;
};
