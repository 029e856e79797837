export const handler = async (event) => {
  try {
    await work(event);
    // ok: serverless-security-no-success-after-error
    return { statusCode: 200, body: '' };
  } catch (error) {
    // ruleid: serverless-security-no-success-after-error
    return { statusCode: 200, body: JSON.stringify({ ok: false }) };
  }
};
export const second = async (event) => {
  try {
    await work(event);
  } catch (error) {
    console.error(error);
    // ruleid: serverless-security-no-success-after-error
    return { statusCode: 200 };
  }
  // ok: serverless-security-no-success-after-error
  return { statusCode: 200 };
};
export const third = async (event) => {
  try {
    await work(event);
  } catch (error) {
    if (error.code === 'X') {
      // ruleid: serverless-security-no-success-after-error
      return { headers: {}, statusCode: 200 };
    }
    // ok: serverless-security-no-success-after-error
    return { statusCode: 500 };
  }
};
