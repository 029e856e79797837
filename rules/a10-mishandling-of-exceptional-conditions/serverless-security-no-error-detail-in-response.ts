export const handler = async (event) => {
  try {
    return await answer(event);
  } catch (error) {
    // ruleid: serverless-security-no-error-detail-in-response
    if (event.a) return { statusCode: 500, body: error.stack };
    // ruleid: serverless-security-no-error-detail-in-response
    if (event.b) return { statusCode: 500, body: JSON.stringify({ message: error.message }) };
    // ruleid: serverless-security-no-error-detail-in-response
    if (event.c) return { statusCode: 400, body: JSON.stringify(error) };
    console.error(error);
    // ok: serverless-security-no-error-detail-in-response
    if (event.d) return { statusCode: 400, body: JSON.stringify({ message: error.message }) };
    // ok: serverless-security-no-error-detail-in-response
    return { statusCode: 500, body: 'Internal error' };
  }
};
app.use((error, request, response, next) => {
  // ruleid: serverless-security-no-error-detail-in-response
  response.status(500).send(error.stack);
  // ok: serverless-security-no-error-detail-in-response
  response.status(500).send('Internal error');
});
