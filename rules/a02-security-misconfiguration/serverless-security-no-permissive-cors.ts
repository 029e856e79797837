export const handler = async (event) => {
  if (event.path === '/a') {
    // ruleid: serverless-security-no-permissive-cors
    return { statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': true } };
  }
  if (event.path === '/b') {
    // ruleid: serverless-security-no-permissive-cors
    return { statusCode: 200, headers: { 'Access-Control-Allow-Credentials': 'true', 'Access-Control-Allow-Origin': event.headers.origin } };
  }
  // ok: serverless-security-no-permissive-cors
  return { statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' } };
};
// ruleid: serverless-security-no-permissive-cors
app.use(cors({ origin: true, credentials: true }));
// ok: serverless-security-no-permissive-cors
app.use(cors({ origin: ['https://example.com'], credentials: true }));
// ok: serverless-security-no-permissive-cors
app.use(cors({ origin: '*' }));
