export const handler = async (event) => {
  const language = event.queryStringParameters.language;
  // ruleid: serverless-security-no-header-injection
  if (event.path === '/a') return { statusCode: 200, headers: { 'Content-Language': language }, body: '' };
  // ruleid: serverless-security-no-header-injection
  if (event.path === '/b') return { statusCode: 200, body: '', headers: { etag: event.headers.etag } };
  // ruleid: serverless-security-no-header-injection
  if (event.path === '/c') return { statusCode: 200, headers: { 'X-Name': `name ${language}` } };
  // ok: serverless-security-no-header-injection
  if (event.path === '/d') return { statusCode: 200, headers: { 'Content-Language': 'en' }, body: language };
  // ok: serverless-security-no-header-injection
  if (event.path === '/e') return { statusCode: 200, headers: { 'X-Name': encodeURIComponent(language) } };
  if (!['en', 'de'].includes(language)) return { statusCode: 400 };
  // ok: serverless-security-no-header-injection
  return { statusCode: 200, headers: { 'Content-Language': language }, body: '' };
};
