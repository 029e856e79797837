// A guest gets a policy.
const { OAuth2Client } = require('google-auth-library');
const client = new OAuth2Client();
const generateAllow = (principalId, resource) => {
  const authResponse = { principalId };
  authResponse.policyDocument = { Version: '2012-10-17', Statement: [] };
  authResponse.policyDocument.Statement.push({ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: resource });
  return authResponse;
};
module.exports.handler = async (event) => {
  const token = event.headers && event.headers.Authorization;
  if (token === undefined) {
    // ruleid: no-fail-open
    return generateAllow('guest', event.methodArn);
  }
  const ticket = await client.verifyIdToken({ idToken: token, audience: process.env.CLIENT_ID });
  return generateAllow(ticket.getPayload().sub, event.methodArn);
};
